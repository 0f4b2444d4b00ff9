import { newId } from "@tokenward/crypto";
import type { Asker, Handlers, Noun } from "@tokenward/shared/contract";
import { err, ok } from "@tokenward/shared/result";
import { wipe } from "@tokenward/shared/secret";
import { hourMs, minuteMs, secondMs } from "@tokenward/shared/time";
import { announcing } from "./announce.ts";
import { auditHandlers } from "./audit/index.ts";
import { birthHandlers, type Browsers } from "./browser/index.ts";
import type { VaultDeps } from "./deps.ts";
import { incidentHandlers } from "./incident/handlers.ts";
import { createDoorkeeper } from "./lock/doorkeeper.ts";
import { createGuesses } from "./lock/guesses.ts";
import { presenceHandlers, vaultHandlers, type LockScene } from "./lock/handlers.ts";
import { openVaultKey } from "./lock/keys.ts";
import { openVaultOf, type Phase } from "./lock/phase.ts";
import { createTickets } from "./lock/tickets.ts";
import type { OpenVault } from "./open-vault.ts";
import { throughCurrent } from "./through-current.ts";
import { tokenHandlers } from "./token/handlers.ts";
import { createSweeper } from "./value/sweep.ts";

/** A tick that comes this much later than it should has slept, or somebody moved the clock: either way nobody was watching. */
const sleptMs = 90 * secondMs;
const sweepMs = hourMs;
const agent: Asker = { caller: "desktop", browser: null };

export interface Vault {
  readonly handlers: Handlers;
  /** Opens what can be opened without asking anybody, and goes on with what was under way. */
  start(): Promise<void>;
  /** Every few seconds: locks when it is time, signs, retries, sweeps. */
  tick(): Promise<void>;
  /** What the browsers' door needs; null while no vault is open. A locked vault is open here. */
  readonly guard: () => { readonly browsers: Browsers; readonly channelKey: Uint8Array } | null;
  /** Locks because something outside happened: the screen was locked, the machine goes to sleep. Obeys the settings. */
  away(what: "suspend" | "screen-lock"): void;
  /** Seals the log's head and closes the database. */
  close(): Promise<void>;
  /** Resolves when somebody with the right to do so asked the agent to end. */
  readonly stopRequested: Promise<void>;
}

/** The application. Everything it may touch comes in through `deps`. */
export const createVault = (deps: VaultDeps): Vault => {
  const { clock, random } = deps;
  let phase: Phase = { kind: "none" };
  let turn: Promise<unknown> = Promise.resolve();
  let lastTickAt = clock.now();
  let sweptAt = clock.now();
  const stopped = Promise.withResolvers<void>();
  const id = (): string => newId(random);
  const tickets = createTickets(id);
  const guesses = createGuesses(() => clock.now());
  const sweeper = createSweeper();
  const say = (nouns: readonly Noun[]): void => deps.onChanged(nouns);
  const whatFailed = (what: string) => (cause: unknown): void => deps.note(`${what} failed: ${cause instanceof Error ? cause.message : "unknown"}`);

  const goOn = (vault: OpenVault): void => {
    vault.lastUsedAt = clock.now();
    const noted = vault.records.items();
    void vault.rotations.unlocked().then(async () => void (await sweeper.all(vault.keychain, vault.records, clock.now(), noted))).catch(whatFailed("Going on after the unlock"));
  };
  const lockNow = (vault: OpenVault, reason: string, asker: Asker): void => {
    if (vault.vaultKey === null) return;
    vault.vaultKey = null;
    vault.lockedBecause = reason;
    tickets.clear();
    // Locking must not fail because the log does.
    vault.audit.append({ type: "vault.lock", actor: asker === agent ? "agent" : asker.caller, subject: null, outcome: "done", corr: id(), data: { reason } });
    say(["vault", "token", "browser"]);
  };
  const scene: LockScene = {
    deps, tickets, guesses, clock, random, newId: id, doorkeeper: createDoorkeeper(deps), lockNow,
    phase: () => phase,
    current: () => openVaultOf(phase),
    enter: (next) => {
      phase = next;
    },
    inTurn: (act) => {
      const mine = turn.then(act, act);
      turn = mine.catch(() => undefined);
      return mine;
    },
    afterUnlock: goOn,
    prove: async (open, passphrase) => {
      const key = await guesses.one(() => openVaultKey(open.bundle, passphrase), (answer) => !answer.ok && answer.error === "wrong-passphrase").finally(() => wipe(passphrase));
      return key === "too-many" ? err(key) : key;
    },
    stop: stopped.resolve,
  };
  const { current } = scene;

  const token = tokenHandlers(scene, deps.files, tickets);
  const handlers = announcing({
    vault: vaultHandlers(scene),
    presence: presenceHandlers(scene),
    token,
    incident: incidentHandlers(scene),
    audit: auditHandlers(() => ((open) => (open.ok ? ok(open.value.audit) : open))(current()), id),
    rotation: throughCurrent("rotation", current, (open) => open.rotations.handlers),
    browser: { ...throughCurrent("browser", current, (open) => open.browsers.handlers), ...birthHandlers(scene, token.add) },
  }, say, () => {
    if (phase.kind === "open") phase.vault.lastUsedAt = clock.now();
  });

  const away: Vault["away"] = (what) => {
    if (phase.kind !== "open") return;
    const { lockOnSuspend, lockOnScreenLock } = phase.vault.records.settings();
    if (what === "suspend" ? lockOnSuspend : lockOnScreenLock) lockNow(phase.vault, what, agent);
  };

  return {
    handlers, away,
    stopRequested: stopped.promise,
    guard: () => (phase.kind === "open" ? { browsers: phase.vault.browsers, channelKey: phase.vault.bundle.channelKey } : null),

    start: () =>
      scene.inTurn(async () => {
        const config = deps.config.read();
        if (!config.ok) {
          phase = { kind: "unreadable", why: { code: "unavailable", message: config.error.message } };
          return;
        }
        if (config.value === null) return;
        const opened = await scene.doorkeeper.open(config.value, undefined);
        if (!opened.ok) {
          phase = { kind: "closed", config: config.value, why: opened.error };
          if (opened.error.code !== "locked") deps.note(opened.error.message);
          return;
        }
        const vault = opened.value;
        phase = { kind: "open", config: config.value, vault };
        vault.audit.append({ type: "agent.start", actor: "agent", subject: null, outcome: "done", corr: id(), data: { version: deps.version } });
        const noted = vault.records.items();
        void vault.rotations.resume().then(async () => void (await sweeper.all(vault.keychain, vault.records, clock.now(), noted))).catch(whatFailed("Going on with what was under way"));
      }),

    tick: async () => {
      const now = clock.now();
      const slept = now - lastTickAt > sleptMs;
      lastTickAt = now;
      if (phase.kind !== "open") return;
      const { vault } = phase;
      if (slept) away("suspend");
      const { autoLockMinutes } = vault.records.settings();
      if (autoLockMinutes > 0 && now - vault.lastUsedAt >= autoLockMinutes * minuteMs) lockNow(vault, "idle", agent);
      vault.audit.tick(now);
      await vault.rotations.tick();
      if (now - sweptAt >= sweepMs) {
        sweptAt = now;
        await sweeper.hourly(vault.keychain, vault.records, now);
      }
    },

    close: () =>
      scene.inTurn(async () => {
        if (phase.kind !== "open") return;
        const { vault, config } = phase;
        vault.audit.append({ type: "agent.stop", actor: "agent", subject: null, outcome: "done", corr: id(), data: {} });
        phase = { kind: "closed", config, why: { code: "unavailable", message: "The agent is ending." } };
        vault.vaultKey = null;
        tickets.clear();
        await vault.close();
      }),
  };
};
