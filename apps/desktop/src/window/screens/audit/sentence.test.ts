import { expect, test } from "vitest";
import type { AuditEvent } from "@tokenward/shared/domain";
import { eventSentence } from "./sentence.ts";

const event = (facts: Partial<AuditEvent>): AuditEvent => ({ seq: 0, prev: "0".repeat(64), time: 0, type: "token.add", actor: "cli", device: "laptop", subject: null, outcome: "done", corr: "c", data: {}, ...facts });

test("what a browser reported says what became of the paste, and where", () => {
  const report = (outcome: string) => eventSentence(event({ type: "incident.report", data: { outcome, origin: "https://paste.example" } }));
  expect(["held", "overridden", "passed", "allowed", "false-alarm"].map(report)).toEqual(["Kept out of paste.example", "Pasted anyway into paste.example", "Pasted into paste.example", "Allowed on paste.example", "A false alarm on paste.example"]);
});

test("what failed or was refused says so, and an unknown type says its own name", () => {
  expect(eventSentence(event({ type: "token.reveal", outcome: "refused" }))).toBe("Shown in the window (refused)");
  expect(eventSentence(event({ type: "rotation.mint", outcome: "failed" }))).toBe("New token asked for (failed)");
  expect(eventSentence(event({ type: "moon.landing" }))).toBe("moon landing");
});
