import type { Handlers } from "@tokenward/shared/contract";
import { IncidentId, type Incident } from "@tokenward/shared/domain";
import { isDecision, isExposure } from "@tokenward/shared/exposure";
import { ok } from "@tokenward/shared/result";
import { minuteMs } from "@tokenward/shared/time";
import { audited } from "../audit-around.ts";
import { refuse, rpcErrorOf, type Scene } from "../open-vault.ts";
import type { Changes } from "../ports.ts";

/** How long after a text was held what the user decided counts as the same incident, in ms. */
const sameIncidentMs = 10 * minuteMs;

export const incidentHandlers = ({ current, newId, clock }: Scene): Handlers["incident"] => ({
  report: async ({ reportId, ...report }, asker) => {
    const open = current();
    if (!open.ok) return open;
    const { records } = open.value;
    const seen = records.incidentOfReport(reportId);
    // Sent again because the answer was lost: the same answer, and nothing counted twice.
    if (seen !== null) return ok({ id: seen });
    const browser = records.paired().find(({ id }) => id === asker.browser)?.name ?? "browser";
    // A browser's clock is not ours to trust: nothing can have happened later than now.
    const at = Math.min(report.at, clock.now());
    // What the user decided is the second half of what was held a moment ago: one incident, with what came of it.
    const begun = isDecision(report.outcome)
      ? records.incidents().find((other) => other.state === "open" && other.outcome === "held" && other.fingerprint === report.fingerprint && other.origin === report.origin && other.browser === browser && Math.abs(at - other.at) <= sameIncidentMs)
      : undefined;
    const token = records.tokens().find(({ fingerprint }) => fingerprint === report.fingerprint) ?? null;
    const incident: Incident = {
      ...report,
      at, browser,
      id: begun?.id ?? IncidentId.parse(newId()),
      tokenId: token?.id ?? null,
      // A place that the user trusts, and what is no secret, leave nothing to be done.
      state: report.outcome === "allowed" || report.outcome === "false-alarm" ? "closed" : "open",
    };
    const exposed = token !== null && isExposure(report.outcome) && token.state.kind === "active";
    const changes: Changes = {
      putIncidents: [incident],
      reports: [{ reportId, incidentId: incident.id }],
      ...(exposed ? { putTokens: [{ ...token, state: { kind: "exposed" as const, since: incident.at, incidentId: incident.id } }] } : {}),
    };
    return audited(open.value.audit, newId, asker, { type: "incident.report", subject: token?.id ?? null, data: { kind: report.kind, origin: report.origin, outcome: report.outcome, verdict: report.verdict, place: report.place } }, async () => {
      const written = records.write(changes);
      return written.ok ? ok({ id: incident.id }) : { ok: false, error: rpcErrorOf(written.error) };
    });
  },

  list: async () => {
    const open = current();
    return open.ok ? ok(open.value.records.incidents().toSorted((a, b) => b.at - a.at)) : open;
  },

  close: async ({ id }, asker) => {
    const open = current();
    if (!open.ok) return open;
    const incident = open.value.records.incidents().find((candidate) => candidate.id === id);
    if (incident === undefined) return refuse("not-found", "There is no such incident. See: tokenward incident list.");
    const next: Incident = { ...incident, state: "closed" };
    return audited(open.value.audit, newId, asker, { type: "incident.close", subject: incident.tokenId, data: { incident: id } }, async () => {
      const written = open.value.records.write({ putIncidents: [next] });
      return written.ok ? ok(next) : { ok: false, error: rpcErrorOf(written.error) };
    });
  },
});
