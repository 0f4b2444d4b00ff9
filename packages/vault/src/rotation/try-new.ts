import type { TokenFacts } from "@tokenward/providers/lifecycles";
import { secondMs } from "@tokenward/shared/time";
import { wipe, type Secret } from "@tokenward/shared/secret";
import { rpcErrorOf } from "../open-vault.ts";
import type { KeptToken, RotationEntry } from "../ports.ts";
import { entryOf, type Identified, type Provider } from "./provider-calls.ts";
import { event, providerOfEntry, stop, type Outcome, type RotationScene } from "./scene.ts";

/** Tries the new token before anything relies on it: the same account, at least the old scopes. */
export const tryNew = async (scene: RotationScene, token: KeptToken, entry: RotationEntry): Promise<Outcome> => {
  const provider = await providerOfEntry(scene, token, entry);
  if (!provider.ok) return stop(provider.error);
  const found = await scene.values.get(token.id, entry.newVersion ?? entry.oldVersion + 1);
  if (!found.ok) return stop(rpcErrorOf(found.error));
  if (found.value === null) return event({ kind: "unfit", problem: "The keychain lost the new token." });
  try {
    const outcome = await judge(scene, entry, provider.value, found.value);
    // What a person pasted and does not fit is not kept; what the provider made is kept until it is revoked there.
    if (outcome.kind === "event" && outcome.event.kind === "unfit" && entry.recipe === "guided") await scene.values.delete(token.id, entry.oldVersion + 1);
    return outcome;
  } finally {
    wipe(found.value);
  }
};

const judge = async (scene: RotationScene, entry: RotationEntry, provider: Provider, value: Secret): Promise<Outcome> => {
  const { lifecycle } = provider;
  const about = await settled(scene, provider, value);
  const later = (message: string): Outcome => event({ kind: "later", problem: `${message} The new token is kept and tried again; the old one is untouched.` });
  if (about.kind === "unknown") return later(about.message);
  if (about.kind === "dead") {
    // In place there is no way back, and no other token to fall back on.
    return entry.recipe === "in-place" ? event({ kind: "later", problem: `${lifecycle.name} does not accept the new token yet; it is tried again.` }) : event({ kind: "unfit", problem: `${lifecycle.name} refuses the new token. The old one is kept.` });
  }
  let facts: TokenFacts = about.facts;
  if (lifecycle.list !== null) {
    const listed = await scene.calls.list(provider, value);
    if (!listed.ok) return later(listed.error.message);
    const mine = listed.value.tokens.find(({ id }) => id !== null && id === entry.newProviderSideId) ?? entryOf(lifecycle, listed.value.tokens, value);
    if (mine !== null) facts = { ...facts, id: mine.id, expiresAt: mine.expiresAt ?? facts.expiresAt, scopes: mine.scopes };
  }
  if (entry.account !== null && facts.account !== entry.account) {
    return event({ kind: "unfit", problem: `The new token acts as ${facts.account ?? "nobody"}, the old one as ${entry.account}. The old one is kept.` });
  }
  const lacking = entry.scopes.filter((scope) => !facts.scopes.includes(scope));
  if (lacking.length > 0) return event({ kind: "unfit", problem: `The new token lacks what the old one may do: ${lacking.join(", ")}. ${entry.recipe === "in-place" ? "" : "The old one is kept."}`.trim() });
  return event({ kind: "tested", expiresAt: facts.expiresAt, providerSideId: facts.id, problem: null });
};

/** Asks until the provider knows the token, for as long as its lifecycle says that may take. */
const settled = async ({ calls, clock }: RotationScene, provider: Provider, value: Secret): Promise<Identified> => {
  for (let waitedMs = 0, pauseMs = secondMs; ; waitedMs += pauseMs, pauseMs *= 2) {
    const about = await calls.identify(provider, value);
    if (about.kind === "alive" || waitedMs >= provider.lifecycle.settleMs) return about;
    await clock.wait(pauseMs);
  }
};
