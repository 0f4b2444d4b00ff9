import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Asker } from "@tokenward/shared/contract";
import { defaultSettings } from "@tokenward/shared/domain";
import { err, ok } from "@tokenward/shared/result";
import type { AuditLog, PairedBrowser, Records } from "../ports.ts";
import { createBrowsers } from "./browsers.ts";

const asker: Asker = { caller: "cli", browser: null };
const never = new Promise<void>(() => undefined);

const scene = (auditWorks = true) => {
  let paired: PairedBrowser[] = [];
  const records: Records = {
    tokens: () => [], token: () => null, incidents: () => [], rotations: () => [], settings: () => defaultSettings, incidentOfReport: () => null, reminded: () => false,
    items: () => [],
    paired: () => paired,
    write: ({ putPaired = [], deletePaired = [] }) => {
      const gone = new Set([...putPaired.map(({ id }) => id), ...deletePaired]);
      paired = [...paired.filter(({ id }) => !gone.has(id)), ...putPaired];
      return ok(undefined);
    },
  };
  const audited: string[] = [];
  const audit: AuditLog = {
    append: (entry) => {
      if (!auditWorks) return err({ kind: "full", message: "The disk is full." });
      audited.push(`${entry.type} ${entry.outcome}`);
      return ok({ seq: 0, prev: "0".repeat(64), time: 0, device: "", ...entry, data: {} });
    },
  };
  let next = 0;
  let changes = 0;
  const browsers = createBrowsers({
    records, audit, now: () => 1_000, newId: () => `id${next++}`, onChanged: () => changes++,
    knowledge: () => ({ fingerprintKey: "", known: [], holdSeconds: 2, state: "unlocked" }),
  });
  return { browsers, audited, paired: () => paired, changes: () => changes };
};
const visitor = (publicKey: string) => ({ name: `Chromium ${publicKey}`, publicKey });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("a browser is paired by whoever types the code it shows, and the log says so", async () => {
  const { browsers, audited, changes } = scene();
  const answer = browsers.offer(visitor("k"), "042042", never);
  const pending = await browsers.handlers.pending({}, asker);
  expect(pending).toMatchObject({ ok: true, value: [{ name: "Chromium k", code: "042042", since: 1_000 }] });
  const id = pending.ok ? pending.value.at(0)?.id ?? "" : "";
  expect(await browsers.handlers.approve({ id, code: "111111" }, asker)).toMatchObject({ error: { code: "invalid-input" } });
  expect(browsers.browserOf("k")).toBeNull();
  expect(await browsers.handlers.approve({ id, code: "042 042" }, asker)).toMatchObject({ ok: true, value: { id, connected: false } });
  expect(await answer).toEqual(ok(id));
  expect(browsers.browserOf("k")).toBe(id);
  expect(audited).toEqual(["browser.pair intent", "browser.pair done"]);
  expect(changes()).toBeGreaterThan(0);
});

test("three wrong codes refuse it, and two minutes end it", async () => {
  const { browsers } = scene();
  const first = browsers.offer(visitor("a"), "000001", never);
  for (const code of ["1", "2", "3"]) await browsers.handlers.approve({ id: "id0", code }, asker);
  expect(await first).toEqual(err("declined"));
  const second = browsers.offer(visitor("b"), "000002", never);
  vi.advanceTimersByTime(120_000);
  expect(await second).toEqual(err("expired"));
  expect(await browsers.handlers.approve({ id: "id1", code: "000002" }, asker)).toMatchObject({ error: { code: "not-found" } });
});

test("three may wait; the fourth is told so; one that asks again or leaves makes room", async () => {
  const { browsers } = scene();
  let leave = (): void => undefined;
  const first = browsers.offer(visitor("a"), "1", new Promise((resolve) => (leave = resolve)));
  void browsers.offer(visitor("b"), "2", never);
  const third = browsers.offer(visitor("c"), "3", never);
  expect(await browsers.offer(visitor("d"), "4", never)).toEqual(err("busy"));
  void browsers.offer(visitor("c"), "5", never);
  expect(await third).toEqual(err("expired"));
  leave();
  expect(await first).toEqual(err("expired"));
  const pending = await browsers.handlers.pending({}, asker);
  expect(pending.ok ? pending.value.map(({ code }) => code) : []).toEqual(["2", "5"]);
  expect(await browsers.handlers.refuse({ id: pending.ok ? pending.value.at(0)?.id ?? "" : "" }, asker)).toEqual(ok({}));
});

test("why a browser could not connect is kept, under a name that cannot forge a sentence, until it connects", async () => {
  const { browsers } = scene();
  void browsers.offer(visitor("k"), "1", never);
  await browsers.handlers.approve({ id: "id0", code: "1" }, asker);
  browsers.failed("Chromium k", "extension-old");
  browsers.failed("Evil\u202e\nis paired", "not-proven");
  expect(await browsers.handlers.troubles({}, asker)).toEqual(ok([{ name: "Evilis paired", cause: "not-proven", at: 1_000 }, { name: "Chromium k", cause: "extension-old", at: 1_000 }]));
  browsers.connected("id0", () => undefined);
  expect(await browsers.handlers.troubles({}, asker)).toMatchObject({ value: [{ cause: "not-proven" }] });
});

test("without a log nothing is paired", async () => {
  const { browsers, paired } = scene(false);
  void browsers.offer(visitor("a"), "1", never);
  expect(await browsers.handlers.approve({ id: "id0", code: "1" }, asker)).toMatchObject({ error: { code: "audit-unavailable" } });
  expect(paired()).toEqual([]);
});

test("a connection shows, is noted, and is hung up when its browser is forgotten", async () => {
  const { browsers } = scene();
  void browsers.offer(visitor("a"), "1", never);
  await browsers.handlers.approve({ id: "id0", code: "1" }, asker);
  let hungUp = 0;
  const end = browsers.connected("id0", () => hungUp++);
  expect(await browsers.handlers.list({}, asker)).toMatchObject({ value: [{ connected: true, lastSeenAt: 1_000 }] });
  end();
  expect(await browsers.handlers.list({}, asker)).toMatchObject({ value: [{ connected: false }] });
  browsers.connected("id0", () => hungUp++);
  await browsers.handlers.forget({ id: "id0" }, asker);
  expect(hungUp).toBe(1);
  expect(browsers.browserOf("a")).toBeNull();
});

test("a name from outside cannot forge a line", async () => {
  const { browsers } = scene();
  void browsers.offer({ name: "Fire\nfox\u202E \u0007evil", publicKey: "x" }, "1", never);
  expect(await browsers.handlers.pending({}, asker)).toMatchObject({ value: [{ name: "Firefox evil" }] });
});
