import type { Result } from "@tokenward/shared/result";
import type { StorageError } from "../ports.ts";

/** One record as it lies in the store. `bytes` is the record; `subject` repeats what is in it, for an index. */
export interface StoredRecord {
  readonly seq: number;
  readonly bytes: Uint8Array;
  readonly subject: string | null;
}

/** A signed checkpoint with the right edge of the tree at its size, so that a start need not hash the whole log. */
export interface StoredCheckpoint {
  readonly size: number;
  /** C2SP text. */
  readonly note: string;
  /** Hashes of the perfect subtrees that make up the tree, largest first, 32 bytes each, one after the other. Proven by the note's root. */
  readonly edge: Uint8Array;
}

/** The audit log's bytes at rest. Nothing here is ever changed or deleted. Throws only when the database itself cannot be read. */
export interface AuditStore {
  /** One more than the largest `seq`; 0 when there is none. Not a count: a record that somebody deleted must leave a gap. */
  size(): number;
  /** Durable (fsynced) when it returns. `seq` is always `size()`; another one is refused with `failed`. */
  append(record: StoredRecord): Result<void, StorageError>;
  /** The bytes of the records whose `seq` is at least `from` and less than `from + count`, in order of `seq`. */
  read(from: number, count: number): readonly Uint8Array[];
  /** The newest `limit` records, newest first; only those about `subject` when it is not null. */
  newest(subject: string | null, limit: number): readonly Uint8Array[];
  /** Durable. A checkpoint of the same size is replaced. */
  putCheckpoint(checkpoint: StoredCheckpoint): Result<void, StorageError>;
  /** All checkpoint texts, smallest first. */
  checkpoints(): readonly string[];
  /** The one with the largest size; null when there is none. */
  latestCheckpoint(): StoredCheckpoint | null;
}
