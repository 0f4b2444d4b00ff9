import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { IncidentId } from "@tokenward/shared/domain";
import { hourMs } from "@tokenward/shared/time";
import { codeOf, keep, must, opened } from "./testing/opened.ts";
import { cli, desktop, window } from "./testing/world.ts";

const aValue = (): string => `x${randomBytes(20).toString("hex")}`;

describe("the audit log", () => {
  test("tells each thing that touched a value as intent and outcome, and never the value", async () => {
    const { vault } = await opened();
    const value = aValue();
    const token = await keep(vault, "ci", value);
    must(await vault.handlers.token.get({ ref: "ci" }, cli));
    const events = must(await vault.handlers.audit.list({ subject: token.id }, cli)).toReversed();
    expect(events.map(({ type, outcome }) => `${type} ${outcome}`)).toEqual(["token.add intent", "token.add done", "token.get intent", "token.get done"]);
    expect(JSON.stringify(events)).not.toContain(value);
    expect(must(await vault.handlers.audit.verify({}, cli))).toMatchObject({ ok: true });
  });

  test("that cannot be written stops showing, copying and reading, and nothing else is lost", async () => {
    const { world, vault } = await opened();
    const token = await keep(vault, "ci", aValue());
    const { ticket } = must(await vault.handlers.presence.grant({ tokenId: token.id }, desktop));
    world.auditStore.refusal = { kind: "full", message: "The disk is full." };
    expect(codeOf(await vault.handlers.token.get({ ref: "ci" }, cli))).toBe("audit-unavailable");
    expect(codeOf(await vault.handlers.token.take({ id: token.id }, desktop))).toBe("audit-unavailable");
    expect(codeOf(await vault.handlers.token.reveal({ id: token.id, ticket }, window))).toBe("audit-unavailable");
    expect(must(await vault.handlers.token.list({}, cli))).toHaveLength(1);
    expect(codeOf(await vault.handlers.vault.lock({ reason: "user" }, cli))).toBe("ok");
    world.auditStore.refusal = null;
    must(await vault.handlers.vault.unlock({}, cli));
    expect(codeOf(await vault.handlers.token.get({ ref: "ci" }, cli))).toBe("ok");
  });

  test("that was cut while nobody looked is noticed at the next start", async () => {
    const { world, vault } = await opened();
    await keep(vault, "ci", aValue());
    await vault.close();
    world.auditStore.records.splice(-2);
    const again = await world.start();
    expect(must(await again.handlers.vault.status({}, cli)).auditFault).toBe("truncated");
    expect(must(await again.handlers.audit.verify({}, cli))).toMatchObject({ ok: false, firstBad: expect.any(Number) as number });
  });
});

test("a report that is sent twice is one incident, and an override marks the token exposed", async () => {
  const { world, vault } = await opened();
  const token = await keep(vault, "ci", aValue());
  const report = { reportId: randomBytes(16).toString("hex"), provider: "npm", kind: token.kind, fingerprint: token.fingerprint, origin: "https://paste.example", road: "paste" as const, outcome: "overridden" as const, verdict: "block" as const, place: null, reason: "a test", at: world.state.now + hourMs };
  const asker = { caller: "extension" as const, browser: "b" };
  const first = must(await vault.handlers.incident.report(report, asker));
  expect(must(await vault.handlers.incident.report(report, asker)).id).toBe(first.id);
  expect(must(await vault.handlers.incident.list({}, cli))).toMatchObject([{ tokenId: token.id, at: world.state.now, state: "open" }]);
  expect(must(await vault.handlers.token.show({ ref: "ci" }, cli)).state.kind).toBe("exposed");
  expect(world.state.changed).toContain("incident");
  must(await vault.handlers.incident.close({ id: IncidentId.parse(first.id) }, cli));
  expect(must(await vault.handlers.vault.status({}, cli)).openIncidents).toBe(0);
});

test("a place that the user trusts and a false alarm close what was held, and leave the token as it is", async () => {
  const { world, vault } = await opened();
  const token = await keep(vault, "ci", aValue());
  const asker = { caller: "extension" as const, browser: "b" };
  for (const outcome of ["allowed", "false-alarm"] as const) {
    const report = (what: "held" | "allowed" | "false-alarm") =>
      vault.handlers.incident.report({ reportId: randomBytes(16).toString("hex"), provider: "npm", kind: token.kind, fingerprint: token.fingerprint, origin: `https://${outcome}.example`, road: "paste", outcome: what, verdict: "warn", place: "ai-chat", reason: null, at: world.state.now }, asker);
    const held = must(await report("held"));
    expect(must(await report(outcome)).id).toBe(held.id);
    expect(must(await vault.handlers.incident.list({}, cli)).find(({ id }) => id === held.id)).toMatchObject({ outcome, state: "closed", place: "ai-chat", verdict: "warn" });
    const [event] = must(await vault.handlers.audit.list({ limit: 1 }, cli));
    expect(event).toMatchObject({ type: "incident.report", data: { outcome, place: "ai-chat", verdict: "warn" } });
  }
  expect(must(await vault.handlers.token.show({ ref: "ci" }, cli)).state.kind).toBe("active");
  expect(must(await vault.handlers.vault.status({}, cli)).openIncidents).toBe(0);
});

test("a paste that is held and then pasted anyway is one incident, with the graver outcome", async () => {
  const { world, vault } = await opened();
  const token = await keep(vault, "ci", aValue());
  const asker = { caller: "extension" as const, browser: "b" };
  const report = (outcome: "held" | "overridden", origin = "https://paste.example") =>
    vault.handlers.incident.report({ reportId: randomBytes(16).toString("hex"), provider: "npm", kind: token.kind, fingerprint: token.fingerprint, origin, road: "paste", outcome, verdict: "block", place: null, reason: outcome === "held" ? null : "a test", at: world.state.now }, asker);
  const held = must(await report("held"));
  world.state.now += 5_000;
  expect(must(await report("overridden")).id).toBe(held.id);
  expect(must(await vault.handlers.incident.list({}, cli))).toMatchObject([{ outcome: "overridden", reason: "a test" }]);
  must(await report("overridden", "https://other.example"));
  must(await report("held"));
  expect(must(await vault.handlers.incident.list({}, cli))).toHaveLength(3);
});
