import type { Asker, RpcError } from "@tokenward/shared/contract";
import type { AuditEvent } from "@tokenward/shared/domain";
import { err, type Result } from "@tokenward/shared/result";
import type { AuditLog } from "./ports.ts";

interface Act {
  readonly type: string;
  readonly subject: string | null;
  readonly data?: AuditEvent["data"];
}

/**
 * Intent, then the act, then its outcome, each durable before the next (audit-log d.3 step 3). When the intent cannot be
 * written the act does not happen: no log, no reveal. When only the outcome cannot be written, the answer is withheld.
 */
export const audited = async <T>(log: AuditLog, newId: () => string, asker: Asker, act: Act, run: () => Promise<Result<T, RpcError>>): Promise<Result<T, RpcError>> => {
  const corr = newId();
  const entry = { type: act.type, actor: asker.caller, subject: act.subject, corr, ...(act.data === undefined ? {} : { data: act.data }) };
  const intent = log.append({ ...entry, outcome: "intent" });
  if (!intent.ok) return err(unwritable(intent.error.message));
  const result = await run();
  const outcome = log.append({ ...entry, outcome: result.ok ? "done" : "failed", ...(result.ok ? {} : { data: { ...act.data, code: result.error.code } }) });
  return outcome.ok ? result : err(unwritable(outcome.error.message));
};

/** A refusal that is itself worth a record. That it could not be written changes nothing: the act is refused anyway. */
export const noteRefusal = (log: AuditLog, newId: () => string, asker: Asker, act: Act): void => {
  log.append({ type: act.type, actor: asker.caller, subject: act.subject, corr: newId(), outcome: "refused", ...(act.data === undefined ? {} : { data: act.data }) });
};

const unwritable = (cause: string): RpcError => ({
  code: "audit-unavailable",
  message: `The audit log cannot be written, so nothing that touches a value is done. ${cause} Free space or mend the vault folder, then try again.`,
});
