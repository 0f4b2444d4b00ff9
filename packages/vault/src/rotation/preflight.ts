import type { TokenFacts } from "@tokenward/providers/lifecycles";
import type { RpcError } from "@tokenward/shared/contract";
import { err, ok, type Result } from "@tokenward/shared/result";
import { wipe, type Secret } from "@tokenward/shared/secret";
import { rpcErrorOf } from "../open-vault.ts";
import type { KeptToken, RotationEntry, RotationMemo } from "../ports.ts";
import { entryOf, type Provider } from "./provider-calls.ts";
import { event, providerOfEntry, stop, valueOf, type Outcome, type RotationScene } from "./scene.ts";

/** Looks around and changes nothing: who the old token is, whether it may be replaced and retired, whether the new value could be kept. */
export const preflight = async (scene: RotationScene, token: KeptToken, entry: RotationEntry): Promise<Outcome> => {
  const provider = await providerOfEntry(scene, token, entry);
  if (!provider.ok) return event({ kind: "refused", problem: provider.error.message });
  const old = await valueOf(scene.values, token.id, entry.oldVersion);
  if (!old.ok) return stop(old.error);
  try {
    const rehearsed = await rehearse(scene, token, entry, old.value);
    if (!rehearsed.ok) return stop(rehearsed.error);
    return await look(scene, token, entry, provider.value, old.value);
  } finally {
    wipe(old.value);
  }
};

const look = async (scene: RotationScene, token: KeptToken, entry: RotationEntry, provider: Provider, old: Secret): Promise<Outcome> => {
  const { lifecycle, baseUrl } = provider;
  const refused = (problem: string): Outcome => event({ kind: "refused", problem });
  const about = await scene.calls.identify(provider, old);
  if (about.kind === "unknown") return refused(`${about.message} Nothing was changed; try again later.`);
  // A dead token cannot make its successor, but a person still can.
  if (about.kind === "dead" && lifecycle.recipe !== "guided") {
    return refused(`${lifecycle.name} refuses this token: it is revoked or expired, so it cannot make a new one. Make one with ${lifecycle.name} and add it here. Nothing was changed.`);
  }
  const facts: TokenFacts = about.kind === "alive" ? about.facts : { id: null, name: null, account: token.account, scopes: [...token.scopes], createdAt: null, expiresAt: null };
  const whyNot = about.kind === "alive" ? (lifecycle.whyNotMint?.(facts) ?? null) : null;
  if (whyNot !== null) return refused(whyNot);

  const listed = about.kind === "alive" ? await scene.calls.list(provider, old) : ok({ tokens: [], clockOffsetMs: 0 });
  if (!listed.ok) return refused(`${listed.error.message} Nothing was changed; try again later.`);
  const mine = entryOf(lifecycle, listed.value.tokens, old);
  if (lifecycle.list !== null && mine === null) {
    return refused(`${lifecycle.name} does not list this token (one made by logging in is in no list), so the old one could not be retired. Make one with “npm token create” and add it here. Nothing was changed.`);
  }
  const expiresAt = mine?.expiresAt ?? facts.expiresAt;
  const createdAt = mine?.createdAt ?? facts.createdAt;
  const memo: RotationMemo = {
    baseUrl, clockOffsetMs: listed.value.clockOffsetMs, sentAt: null, tries: 0, nextTryAt: null,
    listedBefore: listed.value.tokens.flatMap(({ id }) => (id === null ? [] : [id])),
    lifetimeMs: expiresAt === null || createdAt === null ? null : expiresAt - createdAt,
  };
  const scopes = mine?.scopes ?? facts.scopes;
  return event({
    kind: "checked", memo, account: facts.account, scopes, oldProviderSideId: mine?.id ?? facts.id,
    page: lifecycle.recipe === "guided" ? lifecycle.page({ baseUrl, kind: token.kind, name: entry.name, scopes }) : null,
  });
};

/**
 * Writes a value where the new one will be kept, and takes it away again. A full disk or a shut keyring is found out now
 * and not with a fresh token in hand. Also clears what an earlier rotation may have left under that version.
 */
const rehearse = async ({ values }: RotationScene, token: KeptToken, entry: RotationEntry, old: Secret): Promise<Result<void, RpcError>> => {
  const put = await values.put(token.id, entry.oldVersion + 1, old);
  const taken = await values.delete(token.id, entry.oldVersion + 1);
  return !put.ok ? err(rpcErrorOf(put.error)) : !taken.ok ? err(rpcErrorOf(taken.error)) : ok(undefined);
};
