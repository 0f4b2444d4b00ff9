import { err, ok } from "@tokenward/shared/result";
import type { StorageError } from "../../ports.ts";
import type { AuditStore, StoredCheckpoint, StoredRecord } from "../store.ts";

/** A store that forgets: for tests. `refusal` makes it refuse every write, as a full disk does. */
export interface MemoryAuditStore extends AuditStore {
  records: StoredRecord[];
  kept: StoredCheckpoint[];
  refusal: StorageError | null;
}

export const createMemoryAuditStore = (): MemoryAuditStore => ({
  records: [],
  kept: [],
  refusal: null,
  size() {
    return this.records.length;
  },
  append(record) {
    if (this.refusal !== null) return err(this.refusal);
    if (record.seq !== this.records.length) return err({ kind: "failed", message: "Out of order." });
    this.records.push(record);
    return ok(undefined);
  },
  read(from, count) {
    return this.records.slice(from, from + count).map(({ bytes }) => bytes);
  },
  newest(subject, limit) {
    return this.records.filter((record) => subject === null || record.subject === subject).toReversed().slice(0, limit).map(({ bytes }) => bytes);
  },
  putCheckpoint(checkpoint) {
    if (this.refusal !== null) return err(this.refusal);
    this.kept = [...this.kept.filter(({ size }) => size !== checkpoint.size), checkpoint].toSorted((a, b) => a.size - b.size);
    return ok(undefined);
  },
  checkpoints() {
    return this.kept.map(({ note }) => note);
  },
  latestCheckpoint() {
    return this.kept.at(-1) ?? null;
  },
});
