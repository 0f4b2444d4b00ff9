import { z } from "zod";
import { AuditEvent, AuditVerdict } from "../domain/audit-event.ts";
import { procedure } from "./procedure.ts";

export const audit = {
  list: procedure({
    callers: ["window", "cli"],
    input: z.object({ subject: z.string().optional(), limit: z.number().int().min(1).max(1000).optional() }),
    output: z.array(AuditEvent),
  }),
  verify: procedure({ callers: ["window", "cli"], input: z.object({ against: z.string().optional() }), output: AuditVerdict }),
  /** A page of canonical records (one JSON object a line) and, on the last page, the checkpoints. */
  export: procedure({
    callers: ["window", "cli"],
    input: z.object({ from: z.number().int().nonnegative() }),
    output: z.object({ records: z.array(z.string()), next: z.number().int().nullable(), checkpoints: z.array(z.string()), publicKey: z.string() }),
  }),
};
