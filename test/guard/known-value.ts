import { fingerprint, markOf } from "@tokenward/crypto/fingerprint";
import type { KnownValue } from "@tokenward/shared/contract";

/** A value as the vault tells the guard of it. */
export const knownValueOf = (key: Uint8Array, value: string, rest: Pick<KnownValue, "provider" | "kind" | "label" | "allowedHosts">): KnownValue => ({
  ...rest, length: value.length, mark: markOf(fingerprint(key, Buffer.from(value))), roll: 0, lastFour: value.slice(-4), dead: false,
});
