import { createHmac, timingSafeEqual } from "node:crypto";

/** Shows that one knows a door's secret without saying it: HMAC-SHA-256 of the challenge, 64 hex digits. The challenge must be fresh. */
export const doorProof = (secret: Uint8Array, challenge: string): string => createHmac("sha256", secret).update(challenge).digest("hex");

/** Compares two proofs in a time that does not depend on where they differ. Proofs of different lengths are not the same. */
export const sameProof = (a: string, b: string): boolean => {
  const left = new TextEncoder().encode(a);
  const right = new TextEncoder().encode(b);
  return left.length === right.length && timingSafeEqual(left, right);
};
