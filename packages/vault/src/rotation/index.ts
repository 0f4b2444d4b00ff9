import type { Handlers, RpcError } from "@tokenward/shared/contract";
import type { Token } from "@tokenward/shared/domain";
import { ok, type Result } from "@tokenward/shared/result";
import { wipe } from "@tokenward/shared/secret";
import { refuse } from "../open-vault.ts";
import { rotationHandlers, type Exclusive } from "./handlers.ts";
import { createProviderCalls, entryOf } from "./provider-calls.ts";
import { createRevoke } from "./revoke.ts";
import { run } from "./run.ts";
import { ofAgent, providerOf, valueOf, type RotationDeps, type RotationScene } from "./scene.ts";

export type { RotationDeps } from "./scene.ts";

export interface Rotations {
  readonly handlers: Handlers["rotation"];
  /** What the provider says about a token: account, scopes, expiry, its own id, and the address that said so. Writes nothing. */
  identify(token: Token): Promise<Result<Partial<Token>, RpcError>>;
  /** At the start of the program: finishes or undoes what was under way. While the vault is locked it does nothing; see `unlocked`. */
  resume(): Promise<void>;
  /** After an unlock: what `resume` and `tick` could not do without values. */
  unlocked(): Promise<void>;
  /** Every few seconds: tries again what is due. Two at once are one. */
  tick(): Promise<void>;
}

export const createRotations = (deps: RotationDeps): Rotations => {
  const scene: RotationScene = { ...deps, calls: createProviderCalls(deps.http, deps.clock), unsaved: new Map() };
  const queues = new Map<string, Promise<unknown>>();
  const exclusive: Exclusive = (id, act) => {
    const turn = (queues.get(id) ?? Promise.resolve()).then(act, act);
    const settled = turn.then(() => undefined, () => undefined);
    queues.set(id, settled);
    void settled.then(() => queues.get(id) === settled && queues.delete(id));
    return turn;
  };
  const panic = createRevoke(scene);

  /** Rotations that are not running, not waiting for a person, and due. */
  const goOn = async (why: "resumed" | "retry"): Promise<void> => {
    const open = scene.records.rotations().filter(({ id, endedAt, step }) => endedAt === null && step !== "awaiting-value" && !queues.has(id));
    for (const { id } of open) {
      await exclusive(id, async () => {
        const entry = scene.records.rotations().find((candidate) => candidate.id === id);
        if (entry === undefined || entry.endedAt !== null || (why === "retry" && (entry.memo?.nextTryAt ?? 0) > scene.clock.now())) return;
        // Asked first, so that a locked vault leaves everything as it is.
        const probe = await scene.values.get(entry.tokenId, entry.oldVersion);
        if (!probe.ok) return;
        if (probe.value !== null) wipe(probe.value);
        // Nobody runs it, so it was left by a program that stopped, perhaps amid its rehearsal.
        if (entry.step === "preflight") await scene.values.delete(entry.tokenId, entry.oldVersion + 1);
        await run(scene, entry, { kind: entry.step === "preflight" ? "resumed" : why }, ofAgent);
      });
    }
  };
  let ticking: Promise<void> | null = null;

  const rotations: Rotations = {
    handlers: rotationHandlers(scene, exclusive, panic),

    identify: async (token) => {
      const provider = await providerOf(scene.files, token);
      if (!provider.ok) return provider;
      const { lifecycle, baseUrl } = provider.value;
      const value = await valueOf(scene.values, token.id, token.version);
      if (!value.ok) return value;
      try {
        const about = await scene.calls.identify(provider.value, value.value);
        if (about.kind === "unknown") return refuse("provider-failed", `${about.message} Nothing was changed; try again later.`);
        if (about.kind === "dead") return refuse("provider-failed", `${lifecycle.name} refuses this token: it is revoked, expired or mistyped.`);
        const listed = await scene.calls.list(provider.value, value.value);
        const mine = listed.ok ? entryOf(lifecycle, listed.value.tokens, value.value) : null;
        const expiresAt = mine?.expiresAt ?? about.facts.expiresAt;
        return ok({
          account: about.facts.account, scopes: [...(mine?.scopes ?? about.facts.scopes)], providerSideId: mine?.id ?? about.facts.id,
          expiry: expiresAt === null ? null : { at: expiresAt, from: "provider" as const },
          // Remembered, so that a change of the user's configuration cannot send this value elsewhere.
          ...(token.baseUrl === null && lifecycle.list !== null ? { baseUrl } : {}),
        });
      } finally {
        wipe(value.value);
      }
    },

    resume: () => goOn("resumed"),
    unlocked: async () => {
      await goOn("resumed");
      await panic.tick();
    },
    tick: () =>
      (ticking ??= (async () => {
        await goOn("retry");
        await panic.tick();
      })().finally(() => {
        ticking = null;
      })),
  };
  return rotations;
};
