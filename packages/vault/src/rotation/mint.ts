import type { Json, Wanted } from "@tokenward/providers/lifecycles";
import { dayMs } from "@tokenward/shared/time";
import { wipe, type Secret } from "@tokenward/shared/secret";
import type { KeptToken, RotationEntry } from "../ports.ts";
import { entryOf, type Provider } from "./provider-calls.ts";
import { event, needsInput, providerOfEntry, stop, valueOf, type Errand, type Outcome, type RotationScene } from "./scene.ts";

/** Asks for the new token and keeps its value before anything else is done with it. */
export const mint = async (scene: RotationScene, token: KeptToken, entry: RotationEntry, errand: Errand): Promise<Outcome> => {
  const provider = await providerOfEntry(scene, token, entry);
  if (!provider.ok) return stop(provider.error);
  const { lifecycle } = provider.value;
  const old = await valueOf(scene.values, token.id, entry.oldVersion);
  if (!old.ok) return stop(old.error);
  const password = await passwordFor(scene, provider.value, entry, errand);
  try {
    if (lifecycle.mint?.needs.includes("password") === true && password === null) {
      const asks = needsInput("password", lifecycle.name);
      return event({ kind: "refused", problem: asks.message }, asks);
    }
    const listed = await scene.calls.list(provider.value, old.value);
    if (!listed.ok) return event({ kind: "refused", problem: `${listed.error.message} Nothing was changed; try again later.` });
    const wanted = wantedOf(scene, provider.value, entry, entryOf(lifecycle, listed.value.tokens, old.value)?.entry ?? null);
    const minted = await scene.calls.mint(provider.value, old.value, wanted, password, errand.otp);
    if (minted.kind === "unknown") return event({ kind: "mint-unknown", problem: `${minted.message} Whether a new token was made is being found out.` });
    if (minted.kind === "refused") {
      if (minted.asksFor === null) return event({ kind: "refused", problem: `${minted.message} No new token was made and nothing was changed.` });
      const asks = minted.asksFor === "password" && password !== null
        ? { code: "needs-input" as const, message: `${lifecycle.name} does not accept this password. Check it and try again. Nothing was changed.` }
        : needsInput(minted.asksFor, lifecycle.name);
      return event({ kind: "refused", problem: asks.message }, asks);
    }
    const kept = await keep(scene, token, entry, provider.value, old.value, { value: minted.value, providerSideId: minted.facts.id, expiresAt: minted.facts.expiresAt });
    if (errand.keepPassword && errand.password !== null && entry.account !== null) {
      await scene.credentials.put(lifecycle.provider, provider.value.baseUrl, entry.account, errand.password);
    }
    return kept;
  } finally {
    wipe(old.value);
    if (password !== null && password !== errand.password) wipe(password);
  }
};

/** Puts a new value into the keychain. Where that fails, the new token is revoked, or (the old being dead) held until it works. */
export const keep = async (
  scene: RotationScene, token: KeptToken, entry: RotationEntry, provider: Provider, old: Secret,
  made: { readonly value: Secret; readonly providerSideId: string | null; readonly expiresAt: number | null },
): Promise<Outcome> => {
  const put = await scene.values.put(token.id, entry.oldVersion + 1, made.value);
  if (put.ok) {
    scene.unsaved.delete(entry.id);
    wipe(made.value);
    return event({ kind: "minted", providerSideId: made.providerSideId, expiresAt: made.expiresAt });
  }
  if (entry.recipe === "in-place") {
    scene.unsaved.set(entry.id, made);
    return event({ kind: entry.step === "mint-unknown" ? "later" : "mint-unknown", problem: `The new token could not be kept: ${put.error.message} The old one is already dead, so do not quit Tokenward: it tries again until it works.` });
  }
  const undone = await scene.calls.retire(provider, old, { id: made.providerSideId, value: made.value }, null);
  wipe(made.value);
  return undone.kind === "accepted" || undone.kind === "gone"
    ? event({ kind: "refused", problem: `The new token could not be kept, so it was revoked at once; the old one works as before. ${put.error.message}` })
    : event({ kind: "mint-unknown", problem: `The new token could not be kept and not yet revoked. ${put.error.message}` });
};

/** The successor lives as long as the token it follows, within what the provider allows. An expiry is always asked for. */
const wantedOf = ({ clock }: RotationScene, { lifecycle }: Provider, entry: RotationEntry, old: Json | null): Wanted => {
  const usual = lifecycle.usualLifetimeDays;
  const lifetimeMs = entry.memo?.lifetimeMs ?? null;
  const wanted = lifetimeMs === null ? usual : Math.round(lifetimeMs / dayMs);
  const lifetimeDays = Math.max(1, Math.min(wanted, lifecycle.maxLifetimeDays));
  return { name: entry.name, lifetimeDays, expiresAt: clock.now() + lifetimeDays * dayMs, scopes: entry.scopes, old };
};

const passwordFor = async (scene: RotationScene, { lifecycle, baseUrl }: Provider, entry: RotationEntry, errand: Errand): Promise<Secret | null> => {
  if (errand.password !== null) return errand.password;
  if (entry.account === null || lifecycle.mint?.needs.includes("password") !== true) return null;
  const kept = await scene.credentials.get(lifecycle.provider, baseUrl, entry.account);
  return kept.ok ? kept.value : null;
};
