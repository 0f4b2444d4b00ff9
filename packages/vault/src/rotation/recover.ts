import type { ListedToken } from "@tokenward/providers/lifecycles";
import { secondMs } from "@tokenward/shared/time";
import { wipe, type Secret } from "@tokenward/shared/secret";
import { rpcErrorOf } from "../open-vault.ts";
import type { KeptToken, RotationEntry } from "../ports.ts";
import { keep } from "./mint.ts";
import { requestTimeoutMs, type Provider } from "./provider-calls.ts";
import { event, providerOfEntry, stop, valueOf, type Errand, type Outcome, type RotationScene } from "./scene.ts";

/** Clocks are compared through an HTTP date, which has whole seconds. */
const clockSlackMs = 2 * secondMs;

/**
 * Finds out what became of a new token that was asked for and not answered (facts/rotation.md §3). It is in the keychain
 * (then on with it), or at the provider without us knowing its value (then it is deleted), or nowhere.
 */
export const recover = async (scene: RotationScene, token: KeptToken, entry: RotationEntry, errand: Errand): Promise<Outcome> => {
  const provider = await providerOfEntry(scene, token, entry);
  if (!provider.ok) return stop(provider.error);
  const old = await valueOf(scene.values, token.id, entry.oldVersion);
  if (!old.ok) return stop(old.error);
  try {
    const held = scene.unsaved.get(entry.id);
    if (held !== undefined) return await keep(scene, token, entry, provider.value, old.value, held);
    const kept = await scene.values.get(token.id, entry.oldVersion + 1);
    if (!kept.ok) return stop(rpcErrorOf(kept.error));
    if (kept.value !== null) {
      wipe(kept.value);
      // Its id and expiry are asked for when it is tested.
      return event({ kind: "minted", providerSideId: entry.newProviderSideId, expiresAt: entry.newExpiresAt });
    }
    return await (entry.recipe === "in-place" ? askOld : findOrphan)(scene, entry, provider.value, old.value, errand);
  } finally {
    wipe(old.value);
  }
};

const again = (entry: RotationEntry, errand: Errand, canMint: boolean): Outcome =>
  event({ kind: "not-minted", again: errand.mayMint && canMint, problem: errand.mayMint ? "No new token came of it and none was left behind; the old one works as before. Start again." : entry.problem ?? "Given up. The old token works as before." });

/** In place: the old token itself says whether it was replaced. It is never sent to be replaced again before it has said so. */
const askOld = async (scene: RotationScene, entry: RotationEntry, provider: Provider, old: Secret, errand: Errand): Promise<Outcome> => {
  await untilCommitted(scene, entry, provider);
  const about = await scene.calls.identify(provider, old);
  const { lifecycle, baseUrl } = provider;
  if (about.kind === "alive") return again(entry, errand, true);
  if (about.kind === "unknown") return event({ kind: "later", problem: `${about.message} Whether the token was replaced is not known yet; it is asked again.` });
  const page = lifecycle.page({ baseUrl, kind: "", name: entry.name, scopes: entry.scopes });
  return event({ kind: "lost", problem: `${lifecycle.name} replaced the token, but its answer was lost on the way, and it shows a new value only once. The old one is dead. Make a new token${page === null ? "" : ` at ${page}`} and add it here.` });
};

const findOrphan = async (scene: RotationScene, entry: RotationEntry, provider: Provider, old: Secret, errand: Errand): Promise<Outcome> => {
  const { lifecycle } = provider;
  const canMint = errand.password !== null || (entry.account !== null && (await hasCredential(scene, provider, entry.account)));
  await untilCommitted(scene, entry, provider);
  const listed = await scene.calls.list(provider, old);
  if (!listed.ok) return event({ kind: "later", problem: `${listed.error.message} Whether a new token was made is not known yet; it is looked for again.` });
  const orphans = orphansOf(entry, listed.value.tokens, provider);
  if (orphans === "ambiguous") {
    const problem = `Several tokens were made at ${lifecycle.name} at the moment the connection broke, and it gives them no names. Look at your tokens there, delete the one you do not know, then undo this rotation.`;
    return event(errand.mayMint ? { kind: "later", problem } : { kind: "not-minted", again: false, problem });
  }
  for (const { id } of orphans) {
    const gone = await scene.calls.retire(provider, old, { id, value: old }, errand.otp);
    if (gone.kind === "refused" || gone.kind === "unknown") return event({ kind: "later", problem: `A new token nobody holds was found and could not be deleted yet. ${gone.message}` });
  }
  if (orphans.length === 0) return again(entry, errand, canMint);
  const after = await scene.calls.list(provider, old);
  const left = after.ok ? orphansOf(entry, after.value.tokens, provider) : "ambiguous";
  return left.length === 0 ? again(entry, errand, canMint) : event({ kind: "later", problem: "A new token nobody holds was deleted; that it is gone is checked again." });
};

/**
 * The new token among those listed: by its name; where the provider keeps no names (verdaccio), the only token that was not
 * there before and was made while we asked. Two of those are two too many to guess.
 */
const orphansOf = (entry: RotationEntry, tokens: readonly ListedToken[], { lifecycle }: Provider): readonly ListedToken[] | "ambiguous" => {
  const { memo } = entry;
  const fresh = tokens.filter(({ id }) => id !== null && memo?.listedBefore.includes(id) === false);
  const named = fresh.filter(({ name }) => name === entry.name);
  if (named.length > 0 || memo === null || memo.sentAt === null) return named;
  const from = memo.sentAt + memo.clockOffsetMs - clockSlackMs;
  const until = memo.sentAt + memo.clockOffsetMs + requestTimeoutMs + (lifecycle.mint?.commitWithinMs ?? 0) + clockSlackMs;
  const nameless = fresh.filter(({ name, createdAt }) => name === null && createdAt !== null && createdAt >= from && createdAt <= until);
  return nameless.length > 1 ? "ambiguous" : nameless;
};

/** A request that was cut off may still be under way; only after this wait does absence mean anything. */
const untilCommitted = async ({ clock }: RotationScene, entry: RotationEntry, { lifecycle }: Provider): Promise<void> => {
  const withinMs = lifecycle.mint?.commitWithinMs ?? 0;
  const left = (entry.memo?.sentAt ?? 0) + withinMs - clock.now();
  if (left > 0) await clock.wait(Math.min(left, withinMs));
};

const hasCredential = async (scene: RotationScene, { lifecycle, baseUrl }: Provider, account: string): Promise<boolean> => {
  const kept = await scene.credentials.get(lifecycle.provider, baseUrl, account);
  if (!kept.ok || kept.value === null) return false;
  wipe(kept.value);
  return true;
};
