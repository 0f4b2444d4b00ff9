import type { Incident } from "@tokenward/shared/domain";
import type { AuditLog, Records } from "../ports.ts";

/**
 * The open incidents of a token whose exposed value is dead for certain, closed: there is nothing left to be done about
 * them. Each closing is told to the audit log, as done by the agent.
 */
export const settled = (records: Pick<Records, "incidents">, audit: AuditLog, newId: () => string, tokenId: string, because: "rotated" | "revoked"): readonly Incident[] => {
  const open = records.incidents().filter((incident) => incident.tokenId === tokenId && incident.state === "open");
  for (const { id } of open) audit.append({ type: "incident.close", actor: "agent", subject: tokenId, corr: newId(), outcome: "done", data: { incident: id, because } });
  return open.map((incident) => ({ ...incident, state: "closed" }));
};
