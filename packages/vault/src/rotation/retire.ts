import type { ListedToken } from "@tokenward/providers/lifecycles";
import { secondMs } from "@tokenward/shared/time";
import { wipe, type Secret } from "@tokenward/shared/secret";
import { rpcErrorOf } from "../open-vault.ts";
import type { KeptToken, RotationEntry } from "../ports.ts";
import { swap } from "./deploy.ts";
import { entryOf, type Provider } from "./provider-calls.ts";
import { event, needsInput, providerOfEntry, stop, valueOf, type Errand, type Outcome, type RotationScene } from "./scene.ts";

/** Both values and the provider, for the length of `run`. */
const withBoth = async (scene: RotationScene, token: KeptToken, entry: RotationEntry, run: (provider: Provider, old: Secret, next: Secret) => Promise<Outcome>): Promise<Outcome> => {
  const provider = await providerOfEntry(scene, token, entry);
  if (!provider.ok) return stop(provider.error);
  const old = await valueOf(scene.values, token.id, entry.oldVersion);
  if (!old.ok) return stop(old.error);
  const next = await valueOf(scene.values, token.id, entry.oldVersion + 1);
  try {
    return next.ok ? await run(provider.value, old.value, next.value) : stop(next.error);
  } finally {
    wipe(old.value);
    if (next.ok) wipe(next.value);
  }
};

/** Retires the old token, now that the new one is everywhere. Where tokens can be listed the new one does it, after a look at the list. */
export const retire = async (scene: RotationScene, token: KeptToken, entry: RotationEntry, errand: Errand): Promise<Outcome> => {
  // The provider did it in the same call that made the new one.
  if (entry.recipe === "in-place") return event({ kind: "retired" });
  return withBoth(scene, token, entry, async (provider, old, next) => {
    const { lifecycle } = provider;
    let id = entry.oldProviderSideId;
    if (lifecycle.list !== null) {
      const listed = await scene.calls.list(provider, next);
      if (!listed.ok) return event({ kind: "retire-failed", problem: `${listed.error.message} The old token still works; its retirement is tried again.` });
      const { tokens } = listed.value;
      const insisted = errand.actor !== "agent" && entry.problem !== null;
      const rival = insisted ? null : rivalOf(scene, entry, tokens);
      if (rival !== null) {
        return event({ kind: "retire-failed", problem: `Another Tokenward made a token of this account at the same time (${rival}). Look whether it is meant to replace this one; to retire the old token all the same, try again.` });
      }
      id ??= entryOf(lifecycle, tokens, old)?.id ?? null;
      if (id === null || !tokens.some((listedToken) => listedToken.id === id)) return event({ kind: "retired" });
    }
    const gone = await scene.calls.retire(provider, lifecycle.list === null ? old : next, { id, value: old }, errand.otp);
    if (gone.kind === "accepted" || gone.kind === "gone") return event({ kind: "retired" });
    const asks = gone.kind === "refused" && gone.asksFor === "otp" ? needsInput("otp", lifecycle.name) : null;
    const said = asks === null ? gone.message : `${lifecycle.name} asks for a one-time code to delete the old token: try again with one.`;
    return event({ kind: "retire-failed", problem: `${said} The new token is in use, and the old one still works; its retirement is tried again.` });
  });
};

/** A token newer than ours that another vault's rotation made: two devices may be rotating the same one (facts/rotation.md §3). */
const rivalOf = ({ records }: RotationScene, entry: RotationEntry, tokens: readonly ListedToken[]): string | null => {
  const mine = tokens.find(({ id }) => id !== null && id === entry.newProviderSideId);
  const ours = new Set(records.rotations().map(({ name }) => name));
  const rival = tokens.find(({ name, createdAt }) => name !== null && /^tokenward-[0-9a-z]{26}$/.test(name) && !ours.has(name) && (createdAt ?? 0) > (mine?.createdAt ?? Infinity));
  return rival?.name ?? null;
};

const confirmWithinMs = 20 * secondMs;

/** Asks the provider about the old value until it is refused. Nothing else counts as dead: GitHub's 202 means heard, not done. */
export const confirm = (scene: RotationScene, token: KeptToken, entry: RotationEntry): Promise<Outcome> =>
  withBoth(scene, token, entry, async (provider, old, next) => {
    const verdict = await untilDead(scene, provider, old);
    // A 403 that a provider means as a death must not be one given for another reason: its list has to agree.
    if (verdict === "dead" && provider.lifecycle.list !== null && entry.oldProviderSideId !== null) {
      const listed = await scene.calls.list(provider, next);
      if (!listed.ok) return event({ kind: "later", problem: `${listed.error.message} Whether the old token is dead is asked again.` });
      if (listed.value.tokens.some(({ id }) => id === entry.oldProviderSideId)) return event({ kind: "retire-failed", problem: `${provider.lifecycle.name} still lists the old token; its retirement is tried again.` });
    }
    if (verdict === "dead") return event({ kind: "dead" });
    const { name } = provider.lifecycle;
    return verdict === "alive" && entry.recipe !== "in-place"
      ? event({ kind: "retire-failed", problem: `${name} was asked to end the old token and still accepts it: it is not yet dead. It is tried again.` })
      : event({ kind: "later", problem: `Whether ${name} refuses the old token is not known yet: it cannot be asked now. It is asked again.` });
  });

/** Probes with growing pauses for about 20 s. */
export const untilDead = async ({ calls, clock }: Pick<RotationScene, "calls" | "clock">, provider: Provider, value: Secret): Promise<"dead" | "alive" | "unknown"> => {
  for (let waitedMs = 0, pauseMs = 250; ; waitedMs += pauseMs, pauseMs *= 2) {
    const verdict = await calls.probe(provider, value);
    if (verdict === "dead" || waitedMs >= confirmWithinMs) return verdict;
    await clock.wait(pauseMs);
  }
};

/** Gives the new token up: files get the old value back, the new token is revoked at the provider, its value forgotten. The old one is untouched. */
export const discard = async (scene: RotationScene, token: KeptToken, entry: RotationEntry, errand: Errand): Promise<Outcome> => {
  const provider = await providerOfEntry(scene, token, entry);
  if (!provider.ok) return stop(provider.error);
  const old = await valueOf(scene.values, token.id, entry.oldVersion);
  if (!old.ok) return stop(old.error);
  const next = await scene.values.get(token.id, entry.oldVersion + 1);
  try {
    if (!next.ok) return stop(rpcErrorOf(next.error));
    if (next.value !== null) {
      const back = await swap(scene, token, entry.oldVersion + 1, entry.oldVersion);
      if (back.kind === "stop") return back;
      if (back.missing.length > 0) return event({ kind: "later", problem: `The old value could not be put back, so the new token is not revoked yet. ${back.reasons.join(" ")}` });
    }
    const revoked = await revokeNew(scene, entry, provider.value, old.value, next.value, errand);
    if (revoked !== null) return event({ kind: "later", problem: `${revoked} The old token works; the new one is not revoked yet, which is tried again.` });
    const forgotten = await scene.values.delete(token.id, entry.oldVersion + 1);
    return forgotten.ok ? event({ kind: "discarded", problem: null }) : stop(rpcErrorOf(forgotten.error));
  } finally {
    wipe(old.value);
    if (next.ok && next.value !== null) wipe(next.value);
  }
};

/** Null when the new token is gone; else why not. */
const revokeNew = async ({ calls }: RotationScene, entry: RotationEntry, provider: Provider, old: Secret, next: Secret | null, errand: Errand): Promise<string | null> => {
  const { lifecycle } = provider;
  // What a person pasted and was never seen to be this account's token is not ours to revoke.
  if (entry.recipe === "guided" && (next === null || !entry.trail.some(({ step }) => step === "tested"))) return null;
  let id = entry.newProviderSideId;
  if (lifecycle.list !== null) {
    const listed = await calls.list(provider, old);
    if (!listed.ok) return listed.error.message;
    id ??= listed.value.tokens.find(({ name }) => name === entry.name)?.id ?? (next === null ? null : (entryOf(lifecycle, listed.value.tokens, next)?.id ?? null));
    if (id === null || !listed.value.tokens.some((token) => token.id === id)) return null;
  }
  const gone = await calls.retire(provider, lifecycle.list === null && next !== null ? next : old, { id, value: next ?? old }, errand.otp);
  return gone.kind === "accepted" || gone.kind === "gone" ? null : gone.message;
};
