import type { AuditVerdict } from "@tokenward/shared/domain";

/** What can be wrong with a log. The first three name a record for certain; of the others some name where doubt begins. */
export type Fault =
  | "chain" | "sequence" | "not-canonical" | "torn-tail"
  | "truncated" | "head-mismatch" | "head-missing"
  | "no-checkpoint" | "checkpoint-signature" | "checkpoint-root" | "checkpoint-truncated"
  | "anchor-signature" | "anchor-root" | "anchor-truncated";

/** A fault and the first record it concerns: the first that is bad or missing, or the first that nothing vouches for any more. */
export interface Finding {
  readonly fault: Fault;
  /** Null when no record is concerned. */
  readonly firstBad: number | null;
}

/** The verdict with its sentence. `finding` is null for a log that is as it was written. */
export const verdictOf = (finding: Finding | null, records: number, checkpoints: number): AuditVerdict => ({
  ok: finding === null,
  records,
  checkpoints,
  firstBad: finding?.firstBad ?? null,
  fault: finding?.fault ?? null,
  message: finding === null
    ? `The log is as it was written: ${records} records, ${checkpoints} signed checkpoints.`
    : `${sentences[finding.fault](finding.firstBad ?? 0)} ${finding.fault === "torn-tail" ? afterCrash : afterTampering}`,
});

const afterTampering = "Keep a copy of the vault folder as evidence, and compare it with a backup or an exported log. Treat the tokens used since then as exposed.";
const afterCrash = "This is what a power cut leaves behind; nothing that was acknowledged is lost.";

const sentences: { readonly [F in Fault]: (at: number) => string } = {
  "chain": (at) => `Record ${at} was changed after it was written.`,
  "sequence": (at) => `At record ${at} a record was removed, added or moved.`,
  "not-canonical": (at) => `Record ${at} is not in the form in which records are written; it was changed.`,
  "torn-tail": (at) => `Record ${at}, the last one, is incomplete.`,
  "truncated": (at) => `The log ends before record ${at}, though more had been written: its end was cut off, or an old copy was put back.`,
  "head-mismatch": (at) => `The log is not the one whose end is sealed in the keychain. It was rewritten somewhere from record ${at} on.`,
  "head-missing": () => "The keychain no longer holds the sealed end of this log, or holds one that cannot be opened, so a cut at the end could not be noticed.",
  "no-checkpoint": () => "The log has no signed checkpoint, though one is made with the first record: it was replaced, or its checkpoints were deleted.",
  "checkpoint-signature": (at) => `A checkpoint is not signed by this log's key. From record ${at} on nothing vouches for the log.`,
  "checkpoint-root": (at) => `The log does not fit its signed checkpoints. It was rewritten somewhere from record ${at} on.`,
  "checkpoint-truncated": (at) => `The log ends before record ${at}, but a signed checkpoint covers more: its end was cut off.`,
  "anchor-signature": () => "The checkpoint you gave is not one of this log: it was changed, or is of another vault or device.",
  "anchor-root": (at) => `The log does not fit the checkpoint you gave. It was rewritten somewhere from record ${at} on.`,
  "anchor-truncated": (at) => `The log ends before record ${at}, but the checkpoint you gave covers more: its end was cut off, or an old copy was put back.`,
};
