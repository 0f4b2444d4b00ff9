import type { RpcError } from "@tokenward/shared/contract";
import type { TokenState } from "@tokenward/shared/domain";
import { err, ok, type Result } from "@tokenward/shared/result";
import { wipe, type Secret } from "@tokenward/shared/secret";
import { refuse, rpcErrorOf } from "../open-vault.ts";
import type { KeptToken } from "../ports.ts";
import { backOffMs } from "./machine.ts";
import { entryOf, type Provider, type Retirement } from "./provider-calls.ts";
import { untilDead } from "./retire.ts";
import { unwritable } from "./run.ts";
import { needsInput, providerOf, valueOf, type RotationScene } from "./scene.ts";
import { settled } from "./settled.ts";

export interface Revoked {
  readonly confirmed: boolean;
  readonly message: string;
  readonly page: string | null;
}

/** The panic button: kills a token now and believes it dead only when the provider refuses it. */
export const createRevoke = (scene: RotationScene) => {
  /** Failed tries by token; forgotten at a restart, which is itself a reason to try at once. */
  const tries = new Map<string, { readonly count: number; readonly nextTryAt: number }>();

  const put = (token: KeptToken, state: TokenState): Result<void, RpcError> => {
    // Read anew: something else may have been written while the provider was asked.
    const current = scene.records.token(token.id);
    if (current?.version !== token.version) return ok(undefined);
    const putIncidents = state.kind === "revoked" ? settled(scene.records, scene.audit, scene.newId, token.id, "revoked") : [];
    const written = scene.records.write({ putTokens: [{ ...current, state }], putIncidents });
    scene.onChanged();
    return written.ok ? ok(undefined) : err(rpcErrorOf(written.error));
  };

  const kill = async (token: KeptToken, actor: string, otp: string | null): Promise<Result<Revoked, RpcError>> => {
    const provider = await providerOf(scene.files, token);
    if (!provider.ok) return provider;
    const { lifecycle, baseUrl } = provider.value;
    const page = lifecycle.page({ baseUrl, kind: token.kind, name: token.label, scopes: token.scopes });
    const value = await valueOf(scene.values, token.id, token.version);
    if (!value.ok) return value;
    try {
      const record = { type: "token.revoke", actor, subject: token.id, corr: scene.newId(), data: { provider: token.provider, version: token.version } };
      const intent = scene.audit.append({ ...record, outcome: "intent" });
      if (!intent.ok) return err(unwritable(intent.error.message));
      const asked = put(token, { kind: "revoking", since: token.state.kind === "revoking" ? token.state.since : scene.clock.now(), reason: "asked for" });
      if (!asked.ok) return asked;
      const finish = (confirmed: boolean, message: string): Result<Revoked, RpcError> => {
        scene.audit.append({ ...record, outcome: confirmed ? "done" : "failed" });
        if (!confirmed) {
          const count = (tries.get(token.id)?.count ?? 0) + 1;
          tries.set(token.id, { count, nextTryAt: scene.clock.now() + backOffMs(count - 1) });
          const noted = put(token, { kind: "revoking", since: scene.clock.now(), reason: message });
          return noted.ok ? ok({ confirmed, message, page }) : noted;
        }
        tries.delete(token.id);
        const dead = put(token, { kind: "revoked", since: scene.clock.now() });
        return dead.ok ? ok({ confirmed, message, page: null }) : dead;
      };

      const gone = await end(provider.value, token, value.value, otp);
      if (gone.kind === "refused") {
        scene.audit.append({ ...record, outcome: "failed" });
        const back = put(token, token.state);
        if (!back.ok) return back;
        if (gone.asksFor !== null) return err(needsInput(gone.asksFor, lifecycle.name));
        return ok({ confirmed: false, message: `${gone.message} The token is not dead. Revoke it ${page === null ? `with ${lifecycle.name}` : `on ${lifecycle.name}'s page`}.`, page });
      }
      if (gone.kind === "unknown") return finish(false, `Not yet dead: ${gone.message} It is tried again until ${lifecycle.name} refuses the token.`);
      const verdict = await untilDead(scene, provider.value, value.value);
      return verdict === "dead"
        ? finish(true, `Dead: ${lifecycle.name} refuses the token.`)
        : finish(false, verdict === "alive" ? `Not yet dead: ${lifecycle.name} was asked and still accepts the token. It is tried again.` : `Not yet dead as far as is known: ${lifecycle.name} was asked, but whether it refuses the token cannot be seen now. It is tried again.`);
    } finally {
      wipe(value.value);
    }
  };

  const end = async (provider: Provider, token: KeptToken, value: Secret, otp: string | null): Promise<Retirement> => {
    const { lifecycle } = provider;
    const about = await scene.calls.identify(provider, value);
    if (about.kind === "dead") return { kind: "gone" };
    let id = token.providerSideId;
    if (lifecycle.list !== null && id === null && about.kind === "alive") {
      const listed = await scene.calls.list(provider, value);
      if (!listed.ok) return { kind: "unknown", message: listed.error.message };
      id = entryOf(lifecycle, listed.value.tokens, value)?.id ?? null;
    }
    if (lifecycle.list !== null && id === null && about.kind === "unknown") return { kind: "unknown", message: about.message };
    return scene.calls.retire(provider, value, { id, value }, otp);
  };

  return {
    revoke: async (id: string, actor: string, otp: string | null): Promise<Result<Revoked, RpcError>> => {
      const token = scene.records.token(id);
      if (token === null) return refuse("not-found", "There is no such token in the vault.");
      const open = scene.records.rotations().find(({ tokenId, endedAt }) => tokenId === id && endedAt === null);
      if (open !== undefined && open.step !== "awaiting-value") {
        return refuse("conflict", `“${token.label}” is being rotated, which ends with its old value revoked. Try the rotation's last step again, or undo it first.`);
      }
      return kill(token, actor, otp);
    },

    /** Tokens that were asked to die and are not known to be dead: asked again when their time has come. */
    tick: async (): Promise<void> => {
      for (const token of scene.records.tokens()) {
        if (token.state.kind !== "revoking" || (tries.get(token.id)?.nextTryAt ?? 0) > scene.clock.now()) continue;
        await kill(token, "agent", null);
      }
    },
  };
};
