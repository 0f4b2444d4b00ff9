import { isTorn, parseRecord, readLink, recordHash } from "./record.ts";
import type { Finding } from "./verdict.ts";

/** One record as the chain sees it. */
export interface Link {
  readonly seq: number | null;
  readonly prev: string | null;
  /** Hash of the record's bytes, hex. */
  readonly hash: string;
  /** Whether the bytes are the canonical bytes of a record. */
  readonly sound: boolean;
  readonly torn: boolean;
}

export const linkOf = (bytes: Uint8Array): Link => {
  const record = parseRecord(bytes);
  const hash = recordHash(bytes);
  if (record !== null) return { seq: record.seq, prev: record.prev, hash, sound: true, torn: false };
  return { ...readLink(bytes), hash, sound: false, torn: isTorn(bytes) };
};

/** Whether a record at place `at` follows from the one before. `expected` is the hash that its `prev` must be. */
export const follows = (link: Link, at: number, expected: string): boolean => link.sound && link.seq === at && link.prev === expected;

export interface Break {
  readonly at: number;
  /** The record at `at`, which does not follow. */
  readonly link: Link;
  /** What its `prev` should have been. */
  readonly expected: string;
  /** What the `prev` of the record before it should have been; null at the first record. */
  readonly expectedBefore: string | null;
  /** The record after it; null at the end of the log. */
  readonly next: Link | null;
  /** Records that a signed checkpoint has vouched for so far. */
  readonly vouched: number;
}

/**
 * Which record a break accuses. A link that does not hold accuses one of two records: the earlier, whose bytes were changed,
 * or the later, whose `prev` was. The record after both decides; where it cannot, the earlier is named, so that the finding
 * never comes too late.
 */
export const accuse = ({ at, link, expected, expectedBefore, next, vouched }: Break): Finding => {
  const heldByNext = next !== null && next.prev === link.hash;
  const isInserted = next !== null && next.seq === at;
  const changedBefore = link.prev !== null && link.prev !== expected && at > 0 && vouched < at && !resembles(link.prev, expected);

  if (link.torn && next === null) return { fault: "torn-tail", firstBad: at };
  if (!link.sound) {
    if (isInserted) return { fault: "sequence", firstBad: at };
    if (changedBefore) return { fault: "chain", firstBad: at - 1 };
    return { fault: next === null || heldByNext ? "not-canonical" : "chain", firstBad: at };
  }
  if (link.seq !== at) {
    // The same number twice: the one before was put in, and this is the one that belongs there.
    const isDisplaced = expectedBefore !== null && link.seq === at - 1 && link.prev === expectedBefore && link.hash !== expected;
    return { fault: "sequence", firstBad: isDisplaced ? at - 1 : at };
  }
  if (isInserted) return { fault: "sequence", firstBad: at };
  return { fault: "chain", firstBad: changedBefore ? at - 1 : at };
};

/** A `prev` with a few digits changed was edited itself; a hash of other bytes has hardly a digit in common with the right one. */
const resembles = (prev: string, expected: string): boolean => Array.from(prev).filter((digit, index) => digit === expected[index]).length > 32;
