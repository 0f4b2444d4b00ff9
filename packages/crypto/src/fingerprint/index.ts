import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/**
 * Recognises a value without keeping it: HMAC-SHA-256 under a key of this vault, 64 hex digits. Synchronous and the same in
 * browser and Node, because a paste has to be judged before the page sees it; Web Crypto only answers later.
 */
export const fingerprint = (key: Uint8Array, value: Uint8Array): string => bytesToHex(hmac(sha256, key, value));

/** The first 32 bits of a fingerprint, unsigned. What the extension is given: enough to recognise a value, too little to test guesses by. */
export const markOf = (fingerprint: string): number => Number.parseInt(fingerprint.slice(0, 8), 16);

/** The base of this vault's rolling sum: odd, below 2^31, derived from the fingerprint key by HKDF-SHA-256. */
export const rollBaseOf = (key: Uint8Array): number => {
  const bytes = hkdf(sha256, key, undefined, new TextEncoder().encode("tokenward/roll-base/1"), 4);
  return ((new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) & 0x7fff_ffff) | 1) >>> 0;
};
