import { wipe } from "@tokenward/shared/secret";
import type { KeptToken, RotationEntry } from "../ports.ts";
import type { ValueFacts } from "../value/describe.ts";
import { event, stop, valueOf, type Outcome, type RotationScene, type Stopped } from "./scene.ts";

/** Writes the new value into the files the user ticked. Files that already hold it, or neither value, are fine. */
export const deploy = async (scene: RotationScene, token: KeptToken, entry: RotationEntry): Promise<Outcome> => {
  const swapped = await swap(scene, token, entry.oldVersion, entry.oldVersion + 1);
  if (swapped.kind === "stop") return swapped;
  return event({
    kind: "deployed", missing: swapped.missing, absent: swapped.absent,
    problem: swapped.missing.length === 0 ? null
      : `${swapped.reasons.join(" ")} ${entry.recipe === "in-place" ? "The old value is already dead." : "The old token is kept until every file has the new one."} Mend it and try again, or take the file off the token's list.`,
  });
};

type Swap = { readonly kind: "swapped"; readonly missing: readonly string[]; readonly absent: readonly string[]; readonly reasons: readonly string[] } | Stopped;

/** Replaces one version's value by another's in all consumers. */
export const swap = async ({ values, files }: RotationScene, token: KeptToken, from: number, to: number): Promise<Swap> => {
  if (token.consumers.length === 0) return { kind: "swapped", missing: [], absent: [], reasons: [] };
  const old = await valueOf(values, token.id, from);
  if (!old.ok) return stop(old.error);
  const next = await valueOf(values, token.id, to);
  if (!next.ok) {
    wipe(old.value);
    return stop(next.error);
  }
  const missing: string[] = [];
  const absent: string[] = [];
  const reasons: string[] = [];
  for (const { path } of token.consumers) {
    const done = await files.replaceValue(path, old.value, next.value);
    if (!done.ok) {
      missing.push(path);
      reasons.push(done.error.message);
    } else if (done.value === "absent") absent.push(path);
  }
  wipe(old.value);
  wipe(next.value);
  return { kind: "swapped", missing, absent, reasons };
};

/** The token's record once it points to the new value. Unchanged when it already does. */
export const flipped = (token: KeptToken, entry: RotationEntry, facts: ValueFacts, absent: readonly string[], now: number): KeptToken => {
  const version = entry.oldVersion + 1;
  const consumers = token.consumers.map((consumer) => ({
    ...consumer,
    version: absent.includes(consumer.path) ? null : entry.missing.includes(consumer.path) ? consumer.version : version,
  }));
  if (token.version === version) return { ...token, consumers };
  return {
    ...token, ...facts, version, consumers, rotatedAt: now, state: { kind: "active" },
    account: entry.account ?? token.account, scopes: entry.scopes.length > 0 ? entry.scopes : token.scopes,
    providerSideId: entry.newProviderSideId,
    // Where the address came from the user's configuration, the value stays bound to the one it was made at.
    baseUrl: token.baseUrl ?? (entry.recipe === "create-revoke" ? (entry.memo?.baseUrl ?? null) : null),
    // The date of the old value says nothing about the new one.
    expiry: entry.newExpiresAt === null ? null : { at: entry.newExpiresAt, from: "provider" },
  };
};
