import type { AuditEvent, AuditVerdict } from "@tokenward/shared/domain";
import { createLogVerifier, parseRecord, recordBytes, recordHash, signCheckpoint, verdictOf, type Fault, type Head } from "@tokenward/crypto/audit";
import { err, ok, type Result } from "@tokenward/shared/result";
import { minuteMs, type Millis } from "@tokenward/shared/time";
import type { AuditLog, StorageError } from "../ports.ts";
import { bounded, boundedData } from "./bounded.ts";
import { openLog, type AuditLogDeps } from "./open-log.ts";

export type AuditHead = Head;

/** A page of the log as an assessor takes it away. */
export interface AuditPage {
  /** Canonical records, one JSON text each. */
  readonly records: readonly string[];
  /** Where the next page begins; null on the last one. */
  readonly next: number | null;
  /** On the last page: all checkpoints, or a thousand spread over the log with the newest among them. Empty before. */
  readonly checkpoints: readonly string[];
  /** The verifier key: origin, key id and Ed25519 public key. */
  readonly publicKey: string;
}

export interface VaultAudit extends AuditLog {
  /** Reads the whole log. `against`: a checkpoint that somebody kept. A fault found here stands from then on. */
  verify(against?: string): Promise<AuditVerdict>;
  export(from: number): AuditPage;
  /** Newest first. */
  list(wish: { readonly subject?: string | null | undefined; readonly limit?: number | undefined }): readonly AuditEvent[];
  /** Signs the log as it is now. Refused while a fault stands: a checkpoint must never contradict an earlier one. */
  checkpoint(): Result<string, StorageError>;
  /** To be called every few seconds: makes the checkpoint that is due when nothing is appended any more. */
  tick(now: Millis): void;
  /** What is wrong with the log, or `unwritable` when the last record could not be written; null when nothing is. */
  auditFault(): Fault | "unwritable" | null;
  /** Where the log ends now. */
  head(): AuditHead;
}

/** A checkpoint is due after so many records, or so long after the last one when there are new records. */
export const checkpointRecords = 100;
export const checkpointMs = minuteMs;

const pageRecords = 500;
/** A page travels in one frame, and a frame holds 1 MiB. */
const pageBytes = 512 * 1024;
const exportedCheckpoints = 1_000;
const listLimit = 100;

/**
 * The audit log over its store: canonical record, hash chain, RFC 6962 tree, signed checkpoints, sealed head.
 *
 * While a fault stands, records are still appended (the log must not become a way to lock the user out) but the head is not
 * sealed again and nothing is signed: the evidence of what was there stays.
 */
export const createAuditLog = (deps: AuditLogDeps): VaultAudit => {
  const { store, now, newCorr, sealHead } = deps;
  let opened = openLog(deps, deps.head);
  let fault: Fault | null = opened.fault;
  /** The last head that was fine; what the log is held to once a fault stands. */
  let soundHead: AuditHead | null = fault === null ? opened.head : deps.head;
  let checkpointAt = now();
  let writeFailed = false;

  const signer = opened.signer;
  const headNow = (): AuditHead => opened.head;

  const checkpoint = (): Result<string, StorageError> => {
    if (fault !== null) return err({ kind: "failed", message: `The audit log has a fault (${fault}), so nothing new is signed. Run: tokenward audit verify.` });
    const { tree } = opened;
    const note = signCheckpoint(signer, { origin: opened.origin, size: tree.size(), root: tree.root() });
    const put = store.putCheckpoint({ size: tree.size(), note, edge: tree.edge() });
    if (!put.ok) return put;
    opened.checkpointSize = tree.size();
    checkpointAt = now();
    return ok(note);
  };

  const append: AuditLog["append"] = (entry) => {
    // After a failed write nobody knows what the disk holds: look, do not guess.
    if (writeFailed) {
      opened = openLog(deps, soundHead);
      fault ??= opened.fault;
    }
    const event: AuditEvent = {
      seq: opened.head.size, prev: opened.head.hash, time: now(), type: bounded(entry.type), actor: bounded(entry.actor), device: bounded(deps.device),
      subject: entry.subject === null ? null : bounded(entry.subject), outcome: entry.outcome, corr: bounded(entry.corr), data: boundedData(entry.data ?? {}),
    };
    const bytes = recordBytes(event);
    const written = store.append({ seq: event.seq, bytes, subject: event.subject });
    writeFailed = !written.ok;
    if (!written.ok) return written;
    opened.tree.append(bytes);
    opened.head = { size: event.seq + 1, hash: recordHash(bytes) };
    if (fault === null) {
      soundHead = opened.head;
      sealHead(opened.head);
      // The first record is signed at once, so that a log without any checkpoint is always a log that was tampered with.
      const due = opened.checkpointSize === null || opened.head.size - opened.checkpointSize >= checkpointRecords || event.seq === 0;
      // A checkpoint that cannot be stored is tried again with the next record; the record itself is safe.
      if (due || event.time - checkpointAt >= checkpointMs) checkpoint();
    }
    return ok(event);
  };

  const note = (type: string, data: AuditEvent["data"]): void => {
    append({ type, actor: "agent", subject: null, outcome: "done", corr: newCorr(), data });
  };

  if (fault !== null) note("audit.fault", { fault, records: opened.head.size, sealedRecords: deps.head?.size ?? null });
  else if (opened.isReborn) note("audit.head-renewed", { records: opened.head.size });
  else if (opened.checkpointSize === null) {
    checkpoint();
    sealHead(opened.head);
  }

  return {
    append,
    checkpoint,
    head: headNow,
    auditFault: () => fault ?? (writeFailed ? "unwritable" : null),

    tick(at) {
      if (fault === null && opened.head.size > (opened.checkpointSize ?? -1) && at - checkpointAt >= checkpointMs) checkpoint();
    },

    async verify(against) {
      const { size } = opened.head;
      const checkpoints = store.checkpoints();
      const verifier = createLogVerifier({ checkpoints, publicKey: signer.verifierKey, head: soundHead, ...(against === undefined ? {} : { against }) });
      for (let from = 0; from < size; from += pageRecords) {
        const page = store.read(from, Math.min(pageRecords, size - from));
        for (const record of page) verifier.push(record);
        if (page.length === 0) break;
        // A million records take seconds; the tray and the paste guard must not wait for them.
        await new Promise((resolve) => setImmediate(resolve));
      }
      const verdict = verifier.finish();
      if (verdict.ok && fault !== null) return verdictOf({ fault, firstBad: null }, verdict.records, verdict.checkpoints);
      if (!verdict.ok && verdict.fault !== "anchor-signature") fault ??= verdict.fault as Fault;
      return verdict;
    },

    export(from) {
      const page = withinBytes(store.read(from, pageRecords));
      const next = from + page.length < opened.head.size && page.length > 0 ? from + page.length : null;
      const text = new TextDecoder();
      return { records: page.map((bytes) => text.decode(bytes)), next, checkpoints: next === null ? spread(store.checkpoints()) : [], publicKey: signer.verifierKey };
    },

    list({ subject, limit }) {
      const events = store.newest(subject ?? null, limit ?? listLimit).map(parseRecord);
      return events.filter((event) => event !== null && (subject === undefined || subject === null || event.subject === subject)) as AuditEvent[];
    },
  };
};

/** As many records as a page can carry; always one, so that an export gets on. */
const withinBytes = (records: readonly Uint8Array[]): readonly Uint8Array[] => {
  let bytes = 0;
  return records.filter((record, index) => (bytes += record.length) <= pageBytes || index === 0);
};

const spread = (checkpoints: readonly string[]): readonly string[] => {
  const step = Math.ceil(checkpoints.length / exportedCheckpoints);
  return checkpoints.filter((_, index) => (checkpoints.length - 1 - index) % step === 0);
};
