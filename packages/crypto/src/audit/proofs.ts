import { emptyRoot, hashBytes, nodeHash } from "./tree.ts";

/** MTH of RFC 6962 §2.1 over leaf hashes. 32 bytes. */
export const rootOf = (leaves: readonly Uint8Array[]): Uint8Array => {
  if (leaves.length === 0) return emptyRoot();
  if (leaves.length === 1) return leaves[0]!;
  const split = splitOf(leaves.length);
  return nodeHash(rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)));
};

/** PATH(m, D_n) of RFC 6962 §2.1.1: proves that leaf `index` is in the tree of these leaf hashes, nearest sibling first. Throws when it is not there. */
export const inclusionProof = (leaves: readonly Uint8Array[], index: number): readonly Uint8Array[] => {
  if (!Number.isSafeInteger(index) || index < 0 || index >= leaves.length) throw new Error("no such leaf");
  if (leaves.length === 1) return [];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split ? [...inclusionProof(left, index), rootOf(right)] : [...inclusionProof(right, index - split), rootOf(left)];
};

/** PROOF(m, D_n) of RFC 6962 §2.1.2: proves that the tree of the first `first` leaves is the beginning of this one. Throws unless 0 < first <= size. */
export const consistencyProof = (leaves: readonly Uint8Array[], first: number): readonly Uint8Array[] => {
  if (!Number.isSafeInteger(first) || first < 1 || first > leaves.length) throw new Error("no such earlier tree");
  return subProof(first, leaves, true);
};

const subProof = (first: number, leaves: readonly Uint8Array[], whole: boolean): readonly Uint8Array[] => {
  if (first === leaves.length) return whole ? [] : [rootOf(leaves)];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return first <= split ? [...subProof(first, left, whole), rootOf(right)] : [...subProof(first - split, right, false), rootOf(left)];
};

/** The largest power of two smaller than `size`. */
const splitOf = (size: number): number => 2 ** (Math.ceil(Math.log2(size)) - 1);

export interface InclusionClaim {
  /** The leaf's hash, 32 bytes. */
  readonly leaf: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** RFC 9162 §2.1.3.2, step by step. False for anything malformed. */
export const verifyInclusion = ({ leaf, index, size, root, proof }: InclusionClaim): boolean => {
  if (!areHashes([leaf, root, ...proof]) || !isCount(index) || !isCount(size) || index >= size) return false;
  let fn = index;
  let sn = size - 1;
  let r = leaf;
  for (const p of proof) {
    if (sn === 0) return false;
    if (isOdd(fn) || fn === sn) {
      r = nodeHash(p, r);
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else r = nodeHash(r, p);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && same(r, root);
};

export interface ConsistencyClaim {
  readonly first: number;
  readonly second: number;
  readonly firstRoot: Uint8Array;
  readonly secondRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** RFC 9162 §2.1.4.2, step by step; a first tree of no leaves is the beginning of every tree. False for anything malformed. */
export const verifyConsistency = ({ first, second, firstRoot, secondRoot, proof }: ConsistencyClaim): boolean => {
  if (!areHashes([firstRoot, secondRoot, ...proof]) || !isCount(first) || !isCount(second) || first > second) return false;
  if (first === second) return proof.length === 0 && same(firstRoot, secondRoot);
  if (first === 0) return proof.length === 0 && same(firstRoot, emptyRoot());
  if (proof.length === 0) return false;
  const path = Number.isInteger(Math.log2(first)) ? [firstRoot, ...proof] : proof;
  let fn = first - 1;
  let sn = second - 1;
  while (isOdd(fn)) [fn, sn] = [half(fn), half(sn)];
  let fr = path[0]!;
  let sr = path[0]!;
  for (const c of path.slice(1)) {
    if (sn === 0) return false;
    if (isOdd(fn) || fn === sn) {
      fr = nodeHash(c, fr);
      sr = nodeHash(c, sr);
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else sr = nodeHash(sr, c);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && same(fr, firstRoot) && same(sr, secondRoot);
};

/** By division: `>>` would cut a size off at 32 bits. */
const half = (count: number): number => Math.floor(count / 2);
const isOdd = (count: number): boolean => count % 2 === 1;
const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 0;
const areHashes = (hashes: readonly Uint8Array[]): boolean => hashes.every((hash) => hash.length === hashBytes);
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
