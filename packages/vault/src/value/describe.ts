import { fingerprint, rollBaseOf } from "@tokenward/crypto/fingerprint";
import { rollOf } from "@tokenward/detection";
import { Fingerprint } from "@tokenward/shared/domain";
import { reveal, type Secret } from "@tokenward/shared/secret";
import type { KeptToken } from "../ports.ts";

export type ValueFacts = Pick<KeptToken, "fingerprint" | "lastFour" | "valueLength" | "valueRoll">;

/** What the records keep of a value: enough to recognise it again, too little to rebuild it. */
export const describeValue = (fingerprintKey: Uint8Array, value: Secret): ValueFacts => {
  const bytes = reveal(value);
  // The sieve works on UTF-16 units, as the browser has them, so a string cannot be avoided here.
  const text = new TextDecoder().decode(bytes);
  return {
    fingerprint: Fingerprint.parse(fingerprint(fingerprintKey, bytes)),
    // Four of fewer than twelve characters would give too much away.
    // An armoured key ends with dashes, which tell it from no other.
    lastFour: text.length < 12 || /-{4}\s*$/.test(text) ? "" : text.slice(-4).replaceAll(/[^\x21-\x7e]/g, "·"),
    valueLength: text.length,
    valueRoll: rollOf(rollBaseOf(fingerprintKey), text),
  };
};

/** The value's text, for the offline look at its format. A string cannot be avoided: the patterns are regular expressions. */
export const textOf = (value: Secret): string => new TextDecoder().decode(reveal(value));

/** The value without the white space that copying brings along: at both ends of one line; a trailing line break stays on several lines. */
export const trimmed = (value: Secret): Uint8Array => {
  const bytes = reveal(value);
  let end = bytes.length;
  let start = 0;
  const isSpace = (byte: number | undefined): boolean => byte === 32 || byte === 9 || byte === 10 || byte === 13;
  while (end > 0 && isSpace(bytes[end - 1])) end--;
  while (start < end && isSpace(bytes[start])) start++;
  return bytes.subarray(start, end).includes(10) ? bytes.slice() : bytes.slice(start, end);
};
