import { createHash } from "node:crypto";
import { reveal, Secret } from "@tokenward/shared/secret";
import { crockford, encodeBase32 } from "./base32.ts";
import { checked, withChecksum } from "./checked.ts";
import { hkdf } from "./derive-key.ts";
import type { Random } from "./random.ts";
import { open, seal } from "./seal.ts";

const kitBytes = 20;
const saltBytes = 16;
const groupLength = 4;
/** 160 bits are 32 characters, the check group is 4 more. */
const codeLength = 36;
const prefix = "TWRK";
const label = "tokenward/recovery-kit/1";

/**
 * A recovery code to be written on paper: `TWRK`, then eight groups of four characters (160 random bits) and a check group
 * (20 bits of their SHA-256), in Crockford base32, joined by hyphens. The secret's bytes are that text in ASCII.
 */
export const newRecoveryKit = (random: Random): Secret => {
  const bytes = random(kitBytes);
  const code = encodeBase32(bytes) + checkGroup(bytes);
  bytes.fill(0);
  // A string cannot be avoided cheaply here; it lives for this call only.
  return Secret.of(Buffer.from([prefix, ...code.match(/.{4}/g)!].join("-")));
};

/** Seals bytes for whoever holds the kit. No slow derivation: the kit has 160 random bits. Throws when the kit is not one that {@link newRecoveryKit} made. */
export const wrapWithKit = (bundle: Uint8Array, kit: Secret, random: Random): Uint8Array => {
  const bytes = readKit(kit);
  if (bytes === null) throw new Error("not a recovery kit");
  const salt = random(saltBytes);
  const key = hkdf(bytes, salt, new TextEncoder().encode(label), 32);
  const wrapped = withChecksum(Buffer.concat([Uint8Array.of(1), salt, seal(key, bundle, label, random)]));
  bytes.fill(0);
  key.fill(0);
  return wrapped;
};

/**
 * What was sealed, in a fresh array that the caller wipes. `mistyped`: the check group does not fit the others.
 * `damaged`: the wrapped bytes are not intact. `wrong-kit`: both are fine and do not belong together.
 */
export const unwrapWithKit = (wrapped: Uint8Array, kit: Secret): Uint8Array | "wrong-kit" | "mistyped" | "damaged" => {
  const bytes = readKit(kit);
  if (bytes === null) return "mistyped";
  const content = checked(wrapped);
  if (content === null || content.length < 1 + saltBytes || content[0] !== 1) {
    bytes.fill(0);
    return "damaged";
  }
  const key = hkdf(bytes, content.subarray(1, 1 + saltBytes), new TextEncoder().encode(label), 32);
  bytes.fill(0);
  const bundle = open(key, content.subarray(1 + saltBytes), label);
  key.fill(0);
  return bundle ?? "wrong-kit";
};

/**
 * The 20 bytes of a typed code, or null when it is mistyped. As Crockford wants it: case and hyphens do not matter, O is 0, I and
 * L are 1; white space is skipped and the `TWRK` may be left out. Reads bytes, so that no string of it is made.
 */
const readKit = (kit: Secret): Uint8Array | null => {
  const digits: number[] = [];
  for (const byte of reveal(kit)) {
    if (byte === 0x2d || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)) continue;
    const digit = digitOf.get(byte);
    if (digit === undefined) return null;
    digits.push(digit);
  }
  if (digits.length === codeLength + groupLength && Array.from(prefix).every((letter, at) => crockford[digits[at]!] === letter)) digits.splice(0, groupLength);
  if (digits.length !== codeLength) return null;
  const bytes = new Uint8Array(kitBytes);
  for (let bit = 0; bit < kitBytes * 8; bit++) bytes[bit >> 3]! |= ((digits[Math.floor(bit / 5)]! >> (4 - (bit % 5))) & 1) << (7 - (bit & 7));
  const check = checkGroup(bytes);
  const fits = Array.from(check).every((letter, at) => crockford[digits[codeLength - groupLength + at]!] === letter);
  digits.fill(0);
  return fits ? bytes : null;
};

const digitOf: ReadonlyMap<number, number> = new Map(
  Array.from(`${crockford}OIL`).flatMap((letter) => {
    const digit = letter === "O" ? 0 : letter === "I" || letter === "L" ? 1 : crockford.indexOf(letter);
    return [[letter.charCodeAt(0), digit] as const, [letter.toLowerCase().charCodeAt(0), digit] as const];
  }),
);

const checkGroup = (bytes: Uint8Array): string => encodeBase32(createHash("sha256").update(label).update(bytes).digest()).slice(0, groupLength);
