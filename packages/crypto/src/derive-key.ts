import { hkdfSync } from "node:crypto";

/**
 * A 32-byte key for one purpose: HKDF-SHA-256 (RFC 5869) of `root` with no salt and `label` as info. `root` must already be
 * a key, not a passphrase; keys of different labels tell nothing about each other.
 */
export const deriveKey = (root: Uint8Array, label: string): Uint8Array => hkdf(root, new Uint8Array(0), new TextEncoder().encode(label), 32);

/** HKDF-SHA-256 as RFC 5869 writes it. `length` in bytes, at most 8,160. */
export const hkdf = (keyMaterial: Uint8Array, salt: Uint8Array, info: Uint8Array, length: number): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", keyMaterial, salt, info, length));
