import { hash } from "node:crypto";

/** Bytes of a hash: SHA-256. */
export const hashBytes = 32;

/** RFC 6962 §2.1: MTH({d}) = SHA-256(0x00 || d). */
export const leafHash = (leaf: Uint8Array): Uint8Array => {
  const input = Buffer.allocUnsafe(1 + leaf.length);
  input[0] = 0;
  input.set(leaf, 1);
  return hash("sha256", input, "buffer");
};

/** RFC 6962 §2.1: SHA-256(0x01 || left || right). */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array => {
  const input = Buffer.allocUnsafe(1 + left.length + right.length);
  input[0] = 1;
  input.set(left, 1);
  input.set(right, 1 + left.length);
  return hash("sha256", input, "buffer");
};

/** The root of no leaves: SHA-256 of nothing. */
export const emptyRoot = (): Uint8Array => hash("sha256", new Uint8Array(0), "buffer");

export interface Tree {
  /** Number of leaves. */
  size(): number;
  append(leaf: Uint8Array): void;
  /** RFC 6962 Merkle tree hash of all leaves so far, 32 bytes. */
  root(): Uint8Array;
  /** Hashes of the perfect subtrees, largest first, one after the other: all that is needed to go on. One for each 1 bit of the size. */
  edge(): Uint8Array;
}

/**
 * A Merkle tree that keeps only its right edge: at most 53 hashes, whatever its size. Starts empty, or from an edge that
 * {@link Tree.edge} gave at `size`. Throws when the edge is not one of that size.
 */
export const createTree = (size = 0, edge: Uint8Array = new Uint8Array(0)): Tree => {
  let count = size;
  const peaks: Uint8Array[] = [];
  for (let at = 0; at < edge.length; at += hashBytes) peaks.push(edge.slice(at, at + hashBytes));
  if (edge.length % hashBytes !== 0 || peaks.length !== onesIn(size)) throw new Error("not the edge of a tree of this size");
  return {
    size: () => count,
    append(leaf) {
      let node = leafHash(leaf);
      // Two perfect subtrees of one height become one of the next: as often as adding 1 to the size carries.
      for (let rest = count; rest % 2 === 1; rest = Math.floor(rest / 2)) node = nodeHash(peaks.pop()!, node);
      peaks.push(node);
      count++;
    },
    root: () => (peaks.length === 0 ? emptyRoot() : peaks.reduceRight((right, left) => nodeHash(left, right))),
    edge: () => Buffer.concat(peaks),
  };
};

const onesIn = (size: number): number => Array.from(size.toString(2)).filter((digit) => digit === "1").length;
