import { decrypt, encrypt, nonceBytes, tagBytes } from "./aes-gcm.ts";
import type { Random } from "./random.ts";

/** First byte of everything sealed. Another number is another format, and older programs refuse it. */
const formatByte = 1;

/**
 * Seals bytes under a 32-byte key: one format byte, a random 12-byte nonce, AES-256-GCM ciphertext, 16-byte tag. `bind`
 * says what the bytes are; whoever opens them must say the same. Random nonces allow 2^32 sealings a key (SP 800-38D §8.3).
 * Throws when the key is not 32 bytes.
 */
export const seal = (key: Uint8Array, plaintext: Uint8Array, bind: string, random: Random): Uint8Array => {
  const nonce = random(nonceBytes);
  return Buffer.concat([Uint8Array.of(formatByte), nonce, encrypt(key, nonce, plaintext, new TextEncoder().encode(bind))]);
};

/** What was sealed, in a fresh array that the caller wipes; null when the bytes are not intact, bound to something else, or sealed under another key. */
export const open = (key: Uint8Array, sealed: Uint8Array, bind: string): Uint8Array | null => {
  if (sealed.length < 1 + nonceBytes + tagBytes || sealed[0] !== formatByte) return null;
  return decrypt(key, sealed.subarray(1, 1 + nonceBytes), sealed.subarray(1 + nonceBytes), new TextEncoder().encode(bind));
};
