import { fingerprint, markOf, rollBaseOf } from "@tokenward/crypto/fingerprint";
import { rollOf } from "@tokenward/detection";
import type { KnownValue } from "@tokenward/shared/contract";

/** A value as the vault tells the guard of it. */
export const knownValueOf = (key: Uint8Array, value: string, rest: Pick<KnownValue, "provider" | "kind" | "label" | "allowedHosts">): KnownValue => ({
  ...rest, length: value.length, mark: markOf(fingerprint(key, Buffer.from(value))), roll: rollOf(rollBaseOf(key), value), lastFour: value.slice(-4), dead: false,
});
