import { createHash } from "node:crypto";

const sumBytes = 8;

/**
 * Bytes with a checksum behind them, so that a damaged file can be told from a wrong passphrase: AES-GCM alone says only
 * "no". The sum is over ciphertext, needs no key and protects nothing.
 */
export const withChecksum = (bytes: Uint8Array): Uint8Array => Buffer.concat([bytes, sumOf(bytes)]);

/** The bytes before the checksum; null when they do not fit it. */
export const checked = (bytes: Uint8Array): Uint8Array | null => {
  if (bytes.length < sumBytes) return null;
  const content = bytes.subarray(0, bytes.length - sumBytes);
  return sumOf(content).equals(bytes.subarray(bytes.length - sumBytes)) ? content : null;
};

const sumOf = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest().subarray(0, sumBytes);
