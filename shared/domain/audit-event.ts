import { z } from "zod";

/** One record of the audit log, as shown and exported. The canonical bytes of RFC 8785 over these fields are the leaf. */
export const AuditEvent = z.object({
  seq: z.number().int().nonnegative(),
  /** SHA-256 of the previous record's canonical bytes, hex; for the first, of the log's verifier key (its name and public key). */
  prev: z.string().regex(/^[0-9a-f]{64}$/),
  time: z.number().int(),
  /** `token.reveal`, `rotation.step`, `vault.lock` … */
  type: z.string(),
  /** The door the request came through, or `agent`. */
  actor: z.string(),
  device: z.string(),
  subject: z.string().nullable(),
  outcome: z.enum(["intent", "done", "refused", "failed"]),
  /** Ties a result to its intent. */
  corr: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export interface AuditEvent extends Readonly<z.infer<typeof AuditEvent>> {}

export const AuditVerdict = z.object({
  ok: z.boolean(),
  records: z.number().int(),
  checkpoints: z.number().int(),
  /** First bad record, or null. */
  firstBad: z.number().int().nullable(),
  /** `chain`, `sequence`, `truncated`, `head-mismatch`, `checkpoint-root`, `checkpoint-signature`, `no-checkpoint`, `torn-tail` …; null when clean. */
  fault: z.string().nullable(),
  /** A sentence: what was found and what to do. */
  message: z.string(),
});
export interface AuditVerdict extends Readonly<z.infer<typeof AuditVerdict>> {}
