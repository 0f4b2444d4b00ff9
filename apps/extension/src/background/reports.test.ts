import { expect, test } from "vitest";
import type { Client } from "@tokenward/shared/contract";
import { IncidentId, type IncidentReport } from "@tokenward/shared/domain";
import { createReports } from "./reports.ts";
import type { QueuedReport } from "./store.ts";

const place = { origin: "https://paste.example", tabId: 1 };
const sighting = (n: number) => ({ provider: "github", kind: "k", fingerprint: n.toString(16).padStart(64, "0"), road: "paste" as const, verdict: "block" as const, place: null, label: null });

const scene = () => {
  const queue: QueuedReport[] = [];
  const arrived: IncidentReport[] = [];
  let now = 0;
  let answer: (report: IncidentReport) => "ok" | "lost" | "invalid-input" = () => "ok";
  let connected = true;
  const client = {
    incident: {
      report: async (report: IncidentReport) => {
        arrived.push(report);
        const how = answer(report);
        return how === "ok" ? { ok: true as const, value: { id: IncidentId.parse("0".repeat(26)) } } : { ok: false as const, error: { code: how === "lost" ? ("unavailable" as const) : how, message: "" } };
      },
    },
  } as unknown as Client<"extension">;
  const reports = createReports(
    {
      add: async (report) => void queue.push({ reportId: report.reportId, report }),
      first: async () => queue[0] ?? null,
      remove: async (reportId) => void queue.splice(queue.findIndex((each) => each.reportId === reportId), 1),
      count: async () => queue.length,
    },
    () => (connected ? client : null), () => now, () => undefined,
  );
  return { reports, queue, arrived, say: (next: typeof answer) => (answer = next), connect: (on: boolean) => (connected = on), pass: (ms: number) => (now += ms) };
};

test("a report leaves the queue only when the vault has it, and comes again under the same id", async () => {
  const { reports, queue, arrived, say } = scene();
  say(() => "lost");
  await reports.add([sighting(1)], "held", null, place);
  expect(queue).toHaveLength(1);
  say(() => "ok");
  await reports.deliver();
  expect(queue).toHaveLength(0);
  expect(new Set(arrived.map(({ reportId }) => reportId)).size).toBe(1);
  expect(arrived.at(-1)).toMatchObject({ origin: "https://paste.example", outcome: "held", reason: null });
});

test("while the vault is away they wait, and arrive in order", async () => {
  const { reports, queue, arrived, connect } = scene();
  connect(false);
  for (let n = 1; n <= 3; n++) await reports.add([sighting(n)], "held", null, place);
  expect([queue.length, arrived.length]).toEqual([3, 0]);
  connect(true);
  await Promise.all([reports.deliver(), reports.deliver()]);
  expect(arrived.map(({ fingerprint }) => Number.parseInt(fingerprint, 16))).toEqual([1, 2, 3]);
});

test("one that the vault cannot read does not block those behind it", async () => {
  const { reports, queue, say } = scene();
  say(({ fingerprint }) => (fingerprint.endsWith("1") ? "invalid-input" : "ok"));
  await reports.add([sighting(1), sighting(2)], "overridden", "why not", place);
  expect(queue).toHaveLength(0);
});

test("a page that floods is cut, counted, and does not cost other tabs anything", async () => {
  const { reports, arrived, pass } = scene();
  for (let n = 0; n < 100; n++) await reports.add([sighting(n)], "held", null, place);
  expect([arrived.length, reports.dropped()]).toEqual([30, 70]);
  await reports.add([sighting(1)], "held", null, { ...place, tabId: 2 });
  expect(arrived.length).toBe(31);
  pass(60_001);
  await reports.add([sighting(1)], "held", null, place);
  expect(arrived.length).toBe(32);
});

test("ten thousand in a burst, while answers are lost and the vault comes and goes: never more than a thousand wait, none is lost unsaid, none is told as two", async () => {
  const { reports, queue, arrived, say, connect } = scene();
  let [asked, most] = [0, 0];
  say(() => {
    asked++;
    most = Math.max(most, queue.length);
    if (asked % 700 === 0) connect(false);
    return asked % 7 === 0 ? "lost" : "ok";
  });
  const bursts = Array.from({ length: 10_000 }, (_, n) => reports.add([sighting(n)], "held", null, { ...place, tabId: Math.floor(n / 25) }));
  await Promise.all(bursts);
  most = Math.max(most, queue.length);
  expect(most).toBeLessThanOrEqual(1_000);
  say(() => "ok");
  connect(true);
  await reports.deliver();
  expect(queue).toHaveLength(0);
  const ids = new Map(arrived.map(({ reportId, fingerprint }) => [reportId, fingerprint]));
  expect(ids.size + reports.dropped()).toBe(10_000);
  expect(reports.dropped()).toBeGreaterThan(0);
  expect(new Set(ids.values()).size).toBe(ids.size);
});

test("ten thousand in a burst arrive, each once, when the vault is there", async () => {
  const { reports, queue, arrived } = scene();
  await Promise.all(Array.from({ length: 10_000 }, (_, n) => reports.add([sighting(n)], "held", null, { ...place, tabId: Math.floor(n / 25) })));
  expect([queue.length, reports.dropped(), arrived.length, new Set(arrived.map(({ fingerprint }) => fingerprint)).size]).toEqual([0, 0, 10_000, 10_000]);
});
