import type { Handlers, RpcError } from "@tokenward/shared/contract";
import { ok, type Result } from "@tokenward/shared/result";
import type { VaultAudit } from "./audit-log.ts";

/** The `audit` noun. `log` gives the open vault's log, or the reason there is none. That somebody looked is itself a record. */
export const auditHandlers = (log: () => Result<VaultAudit, RpcError>, newCorr: () => string): Handlers["audit"] => ({
  list: async (wish) => {
    const audit = log();
    return audit.ok ? ok([...audit.value.list(wish)]) : audit;
  },

  verify: async ({ against }, asker) => {
    const audit = log();
    if (!audit.ok) return audit;
    const verdict = await audit.value.verify(against);
    // Reading a log that cannot be written must still be possible, so the result of this append is not asked.
    audit.value.append({
      type: "audit.verify", actor: asker.caller, subject: null, corr: newCorr(), outcome: verdict.ok ? "done" : "failed",
      data: verdict.ok ? { records: verdict.records } : { records: verdict.records, fault: verdict.fault, firstBad: verdict.firstBad },
    });
    return ok(verdict);
  },

  export: async ({ from }, asker) => {
    const audit = log();
    if (!audit.ok) return audit;
    if (from === 0) audit.value.append({ type: "audit.export", actor: asker.caller, subject: null, corr: newCorr(), outcome: "done" });
    const page = audit.value.export(from);
    return ok({ ...page, records: [...page.records], checkpoints: [...page.checkpoints] });
  },
});
