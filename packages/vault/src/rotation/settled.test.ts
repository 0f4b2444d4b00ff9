import { expect, test } from "vitest";
import { Fingerprint, IncidentId, TokenId, type AuditEvent, type Incident } from "@tokenward/shared/domain";
import { ok } from "@tokenward/shared/result";
import type { AuditLog } from "../ports.ts";
import { settled } from "./settled.ts";

const [mine, other] = [TokenId.parse("a".repeat(26)), TokenId.parse("b".repeat(26))];
const anIncident = (id: string, tokenId: TokenId | null, state: Incident["state"]): Incident => ({
  id: IncidentId.parse(id.repeat(26)), tokenId, state, provider: "npm", kind: "npm-access-token", fingerprint: Fingerprint.parse("0".repeat(64)),
  origin: "https://paste.example", road: "paste", outcome: "passed", verdict: "block", place: null, reason: null, at: 1, browser: "Chromium",
});

test("only the open incidents of the token are closed, and each closing is told", () => {
  const told: Parameters<AuditLog["append"]>[0][] = [];
  const audit: AuditLog = { append: (entry) => (told.push(entry), ok({} as AuditEvent)) };
  const incidents = [anIncident("1", mine, "open"), anIncident("2", mine, "closed"), anIncident("3", other, "open"), anIncident("4", null, "open")];
  const closed = settled({ incidents: () => incidents }, audit, () => "corr", mine, "rotated");
  expect(closed).toEqual([{ ...incidents[0], state: "closed" }]);
  expect(told).toMatchObject([{ type: "incident.close", actor: "agent", subject: mine, outcome: "done", data: { because: "rotated" } }]);
});
