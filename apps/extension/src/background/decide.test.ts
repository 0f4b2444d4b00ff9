import { expect, test } from "vitest";
import { decisions, type Sighting } from "../messages.ts";
import { afterDecision, outcomeOf } from "./decide.ts";

const sighting = (n: number, label: string | null): Sighting => ({ provider: "acme", kind: `acme-${n}`, fingerprint: n.toString(16).padStart(64, "0"), road: "paste", verdict: "block", place: "chat", label });
const [ours, strange] = [sighting(1, "ci-deploy"), sighting(2, null)];

test("each decision writes what it says, for that host, and twice is once", () => {
  const after = (decision: (typeof decisions)[number]) => afterDecision(afterDecision({}, decision, [ours, strange], "chat.example"), decision, [ours, strange], "chat.example");
  expect(after("once")).toEqual({});
  expect(after("allow")).toEqual({ allowed: [{ host: "chat.example", provider: "acme", kind: "acme-1", label: "ci-deploy" }, { host: "chat.example", provider: "acme", kind: "acme-2", label: null }] });
  expect(after("not-kind")).toEqual({ falseAlarms: [{ kind: "acme-2", host: "chat.example" }] });
});

test("what the vault keeps is never a false alarm, and a value is kept by its fingerprint only", () => {
  expect(afterDecision({}, "not-this", [ours, strange], "chat.example")).toEqual({ falseAlarms: [{ fingerprint: strange.fingerprint }] });
});

test("only what was let through without a rule counts as an exposure", () => {
  expect(decisions.map((decision) => outcomeOf[decision])).toEqual(["overridden", "allowed", "false-alarm", "false-alarm"]);
});
