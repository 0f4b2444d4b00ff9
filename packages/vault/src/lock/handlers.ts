import type { Asker, Handlers, RpcError } from "@tokenward/shared/contract";
import { err, ok, type Result } from "@tokenward/shared/result";
import { wipe, type Secret } from "@tokenward/shared/secret";
import { audited, noteRefusal } from "../audit-around.ts";
import type { VaultDeps } from "../deps.ts";
import { lockedRpc, refuse, refuseProof, rpcErrorOf, type OpenVault, type Scene } from "../open-vault.ts";
import { dueReminders } from "../reminder/due.ts";
import type { Doorkeeper } from "./doorkeeper.ts";
import { openVaultKey } from "./keys.ts";
import type { Guesses } from "./guesses.ts";
import type { Phase } from "./phase.ts";
import { statusOf } from "./status.ts";
import type { Tickets } from "./tickets.ts";

export interface LockScene extends Scene {
  readonly deps: VaultDeps;
  readonly doorkeeper: Doorkeeper;
  readonly tickets: Tickets;
  readonly guesses: Guesses;
  readonly phase: () => Phase;
  readonly enter: (phase: Phase) => void;
  /** One change of phase at a time: two unlocks must not open two databases. */
  readonly inTurn: <T>(act: () => Promise<T>) => Promise<T>;
  /** After values became available: goes on with what waited for them. */
  readonly afterUnlock: (vault: OpenVault) => void;
  readonly lockNow: (vault: OpenVault, reason: string, asker: Asker) => void;
  readonly stop: () => void;
}

const hasPassphrase = (open: OpenVault): boolean => open.bundle.vaultKey.kind === "wrapped";

const wipeAll = (...secrets: readonly (Secret | null | undefined)[]): void => {
  for (const secret of secrets) if (secret) wipe(secret);
};

export const vaultHandlers = (scene: LockScene): Handlers["vault"] => {
  const { deps, doorkeeper, phase, enter, current, newId, clock, inTurn, afterUnlock, prove, guesses } = scene;

  /** The vault key, proven: with a passphrase only by the passphrase, however unlocked the vault is. */
  const provenKey = async (open: OpenVault, passphrase: Secret | undefined, asker: Asker, type: string): Promise<Result<Uint8Array, RpcError>> => {
    if (open.vaultKey === null) return err(lockedRpc);
    if (!hasPassphrase(open)) return ok(Uint8Array.from(open.vaultKey));
    if (passphrase === undefined) return refuse("needs-input", "This needs the vault's passphrase.");
    const key = await prove(open, passphrase);
    if (key.ok) return key;
    noteRefusal(open.audit, newId, asker, { type, subject: null, data: { code: key.error } });
    return refuseProof(key.error);
  };

  const unlockOpen = async (open: OpenVault, passphrase: Secret | undefined, asker: Asker): Promise<Result<Record<string, never>, RpcError>> => {
    if (open.vaultKey !== null) return ok({});
    const key = passphrase === undefined ? await openVaultKey(open.bundle, undefined) : await prove(open, passphrase);
    if (!key.ok) {
      if (key.error === "needs-passphrase") return refuse("needs-input", "The vault is locked by its passphrase. Type it: tokenward unlock, or the window.");
      noteRefusal(open.audit, newId, asker, { type: "vault.unlock", subject: null, data: { code: key.error } });
      return refuseProof(key.error);
    }
    const unlocked = await audited(open.audit, newId, asker, { type: "vault.unlock", subject: null }, async () => {
      open.vaultKey = key.value;
      open.lockedBecause = null;
      afterUnlock(open);
      return ok({});
    });
    if (!unlocked.ok && open.vaultKey !== key.value) key.value.fill(0);
    return unlocked.ok ? unlocked : relocked(open, unlocked.error);
  };

  /** Nothing is unlocked that the log knows nothing of. */
  const relocked = (open: OpenVault, why: RpcError): Result<never, RpcError> => {
    open.vaultKey = null;
    open.lockedBecause = "audit-unavailable";
    return err(why);
  };

  const unlock = async (given: { readonly passphrase?: Secret | undefined; readonly recoveryKit?: Secret | undefined }, asker: Asker): Promise<Result<Record<string, never>, RpcError>> => {
    const now = phase();
    if (now.kind === "none") return refuse("not-found", "There is no vault yet. Make one: tokenward init, or the window.");
    if (now.kind === "unreadable") return err(now.why);
    const { config } = now;
    if (given.recoveryKit !== undefined) {
      const recovered = await doorkeeper.openWithKit(config, given.recoveryKit, given.passphrase, now.kind === "open" ? now.vault : null);
      if (!recovered.ok) {
        if (now.kind === "open") noteRefusal(now.vault.audit, newId, asker, { type: "vault.recover", subject: null, data: { code: recovered.error.code } });
        return recovered;
      }
      enter({ kind: "open", config, vault: recovered.value });
      const unlocked = await audited(recovered.value.audit, newId, asker, { type: "vault.recover", subject: null }, async () => {
        afterUnlock(recovered.value);
        return ok({});
      });
      return unlocked.ok ? unlocked : relocked(recovered.value, unlocked.error);
    }
    if (now.kind === "open") return unlockOpen(now.vault, given.passphrase, asker);
    const opened = given.passphrase === undefined ? await doorkeeper.open(config, undefined)
      : await guesses.one(() => doorkeeper.open(config, given.passphrase), (answer) => !answer.ok && answer.error.code === "presence-required");
    if (opened === "too-many") return refuseProof(opened);
    if (!opened.ok) {
      enter({ ...now, why: opened.error.code === "presence-required" ? now.why : opened.error });
      return opened;
    }
    enter({ kind: "open", config, vault: opened.value });
    if (opened.value.vaultKey === null) return unlockOpen(opened.value, given.passphrase, asker);
    const unlocked = await audited(opened.value.audit, newId, asker, { type: "vault.unlock", subject: null }, async () => {
      afterUnlock(opened.value);
      return ok({});
    });
    return unlocked.ok ? unlocked : relocked(opened.value, unlocked.error);
  };

  return {
    status: async () => ok(statusOf(deps, phase())),

    init: ({ keychain, passphrase }, asker) =>
      inTurn(async () => {
        if (phase().kind !== "none") return refuse("conflict", "There is a vault already. Nothing was changed.");
        const made = await doorkeeper.init(keychain, passphrase);
        if (!made.ok) return made;
        enter({ kind: "open", config: made.value.config, vault: made.value.vault });
        return audited(made.value.vault.audit, newId, asker, { type: "vault.init", subject: null, data: { keychain, passphrase: passphrase !== undefined } }, async () => ok({ recoveryKit: made.value.kit }));
      }).finally(() => wipeAll(passphrase)),

    unlock: (given, asker) =>
      inTurn(() => unlock(given, asker)).finally(() => wipeAll(given.passphrase, given.recoveryKit)),

    lock: async ({ reason }, asker) => {
      const now = phase();
      if (now.kind === "none") return refuse("not-found", "There is no vault yet. Make one: tokenward init, or the window.");
      if (now.kind === "open") scene.lockNow(now.vault, reason, asker);
      return ok({});
    },

    setPassphrase: ({ current: old, next }, asker) =>
      inTurn(async () => {
        const open = current();
        if (!open.ok) return open;
        const { fileKey } = open.value;
        if (next === null && fileKey !== null) return refuse("invalid-input", "The keychain file is sealed under the passphrase, so it cannot be removed. Set another one instead.");
        const key = await provenKey(open.value, old, asker, "vault.passphrase");
        if (!key.ok) return key;
        return audited(open.value.audit, newId, asker, { type: "vault.passphrase", subject: null, data: { set: next !== null } }, async () => {
          const changed = await doorkeeper.changePassphrase(open.value, key.value, next);
          return changed.ok ? ok({}) : changed;
        }).finally(() => key.value.fill(0));
      }).finally(() => wipeAll(old, next)),

    newRecoveryKit: ({ passphrase }, asker) =>
      inTurn(async () => {
        const open = current();
        if (!open.ok) return open;
        const key = await provenKey(open.value, passphrase, asker, "vault.recovery-kit");
        if (!key.ok) return key;
        return audited(open.value.audit, newId, asker, { type: "vault.recovery-kit", subject: null }, async () => {
          const kit = doorkeeper.newKit(open.value.bundle, key.value, open.value.fileKey);
          return kit.ok ? ok({ recoveryKit: kit.value }) : kit;
        }).finally(() => key.value.fill(0));
      }).finally(() => wipeAll(passphrase)),

    testRecoveryKit: async ({ recoveryKit }) => {
      const opens = doorkeeper.opensWith(recoveryKit);
      return opens.ok ? ok({ opens: opens.value }) : opens;
    },

    settings: async () => {
      const open = current();
      return open.ok ? ok(open.value.records.settings()) : open;
    },

    setSettings: async ({ passphrase, ...wish }, asker) => {
      const open = current();
      if (!open.ok) {
        wipeAll(passphrase);
        return open;
      }
      const given = Object.fromEntries(Object.entries(wish).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
      const before = open.value.records.settings();
      const next = { ...before, ...given };
      if (before.presence === "always" && next.presence !== "always") {
        const key = await provenKey(open.value, passphrase, asker, "vault.settings");
        if (key.ok) key.value.fill(0);
        wipeAll(passphrase);
        if (!key.ok) return key;
      }
      wipeAll(passphrase);
      if (next.presence === "always" && !hasPassphrase(open.value) && wish.presence === "always") {
        return refuse("invalid-input", "To be asked each time, the vault needs something to ask for. Set a passphrase first.");
      }
      return audited(open.value.audit, newId, asker, { type: "vault.settings", subject: null, data: given }, async () => {
        const written = open.value.records.write({ settings: next });
        return written.ok ? ok(next) : err(rpcErrorOf(written.error));
      });
    },

    takeReminders: async () => {
      const open = current();
      if (!open.ok) return ok([]);
      const { records } = open.value;
      const { say, mark } = dueReminders(records.tokens(), (...about) => records.reminded(...about), clock.now());
      if (mark.length === 0) return ok([]);
      // Marked first: a notice that is lost in a crash is better than one that comes at every start.
      const written = records.write({ reminded: mark });
      return written.ok ? ok([...say]) : err(rpcErrorOf(written.error));
    },

    stop: async () => {
      scene.stop();
      return ok({});
    },
  };
};

export const presenceHandlers = ({ current, newId, clock, tickets, prove }: LockScene): Handlers["presence"] => ({
  grant: async ({ tokenId, passphrase }, asker) => {
    const open = current();
    if (!open.ok || open.value.vaultKey === null) {
      wipeAll(passphrase);
      return open.ok ? err(lockedRpc) : open;
    }
    if (hasPassphrase(open.value)) {
      if (passphrase === undefined) return refuse("presence-required", "This vault has a passphrase: type it to show a value.");
      const key = await prove(open.value, passphrase);
      if (!key.ok) {
        noteRefusal(open.value.audit, newId, asker, { type: "presence.grant", subject: tokenId, data: { code: key.error } });
        return refuseProof(key.error);
      }
      key.value.fill(0);
      // Locked while the passphrase was looked at: a lock forgets tickets, so none may be made after it.
      if (open.value.vaultKey === null) return err(lockedRpc);
    } else wipeAll(passphrase);
    return ok({ ticket: tickets.issue(tokenId, clock.now()) });
  },
});
