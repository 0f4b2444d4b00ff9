import { randomBytes } from "node:crypto";
import { newSigningKey, parseRecord, verifyLog } from "@tokenward/crypto/audit";
import { expect, test } from "vitest";
import { auditHandlers, checkpointMs, createAuditLog, type AuditHead, type AuditLogDeps } from "./index.ts";
import { createMemoryAuditStore, type MemoryAuditStore } from "./testing/audit-store.memory.ts";

const signingKey = newSigningKey(randomBytes);
const full = { kind: "full", message: "The disk is full." } as const;

interface World {
  readonly store: MemoryAuditStore;
  now: number;
  sealed: AuditHead | null;
}
const createWorld = (): World => ({ store: createMemoryAuditStore(), now: 1_700_000_000_000, sealed: null });
const start = (world: World, more: Partial<AuditLogDeps> = {}) => {
  let count = 0;
  return createAuditLog({
    store: world.store, now: () => world.now, device: "laptop", vaultId: "vault", signingKey, newCorr: () => `corr-${count++}`, head: world.sealed, headMissing: false,
    sealHead: (head) => (world.sealed = head), ...more,
  });
};
type Log = ReturnType<typeof start>;
const write = (log: Log, count = 1, subject: string | null = "t"): void => {
  for (let index = 0; index < count; index++) expect(log.append({ type: "token.copy", actor: "cli", subject, outcome: "done", corr: "c" }).ok).toBe(true);
};
/** A log of `count` records, a minute apart, in a program that has ended since. */
const written = (count: number): World => {
  const world = createWorld();
  const log = start(world);
  for (let index = 0; index < count; index++) {
    world.now += 1_000;
    write(log);
  }
  return world;
};

test("records are chained, the head is sealed after each, and the log is as it was written", async () => {
  const world = createWorld();
  const log = start(world);
  write(log, 250);
  expect(world.store.records.map(({ seq }) => seq)).toEqual(Array.from({ length: 250 }, (_, index) => index));
  expect(world.sealed).toEqual(log.head());
  expect(log.head().size).toBe(250);
  expect(await log.verify()).toMatchObject({ ok: true, records: 250, fault: null, firstBad: null });
  expect(log.auditFault()).toBeNull();
});

test("checkpoints: with nothing, with the first record, every hundred, and after a minute", () => {
  const world = createWorld();
  const log = start(world);
  const sizes = (): number[] => world.store.kept.map(({ size }) => size);
  expect(sizes()).toEqual([0]);
  write(log);
  expect(sizes()).toEqual([0, 1]);
  write(log, 100);
  expect(sizes()).toEqual([0, 1, 101]);
  world.now += checkpointMs;
  write(log);
  expect(sizes()).toEqual([0, 1, 101, 102]);
  write(log);
  log.tick(world.now);
  expect(sizes()).toHaveLength(4);
  world.now += checkpointMs;
  log.tick(world.now);
  expect(sizes()).toEqual([0, 1, 101, 102, 103]);
  world.now += checkpointMs;
  log.tick(world.now);
  expect(sizes(), "nothing new, nothing to sign").toHaveLength(5);
});

test("a log goes on after a restart, without reading what a checkpoint covers", async () => {
  const world = written(150);
  const reads: number[] = [];
  const read = world.store.read.bind(world.store);
  world.store.read = (from, count) => {
    reads.push(from);
    return read(from, count);
  };
  const log = start(world, { device: "renamed laptop" });
  expect(reads.filter((from) => from > 0).every((from) => from >= 99)).toBe(true);
  world.store.read = read;
  write(log, 60);
  expect(await log.verify()).toMatchObject({ ok: true, records: 210 });
  expect(log.list({ limit: 1 })[0]?.device).toBe("renamed laptop");
});

test("a crash between a record and its head is no fault", async () => {
  const world = written(20);
  const behind = { size: 15, hash: parseRecord(world.store.records.at(15)!.bytes)!.prev };
  const log = start(world, { head: behind });
  expect(log.auditFault()).toBeNull();
  expect(await log.verify()).toMatchObject({ ok: true });
  const first = createWorld();
  write(start(first), 3);
  expect(start(first, { head: null }).auditFault(), "stopped before the first head was sealed").toBeNull();
});

test.each([
  ["truncated", (world: World): void => {
    world.store.records.splice(15);
  }],
  ["truncated", (world: World): void => {
    world.store.records = [];
    world.store.kept = [];
  }],
  ["chain", (world: World): void => {
    world.store.records[17] = { ...world.store.records.at(17)!, bytes: world.store.records.at(16)!.bytes };
  }],
  ["head-missing", (world: World): void => {
    world.sealed = null;
  }],
  ["no-checkpoint", (world: World): void => {
    world.store.kept = [];
  }],
  ["checkpoint-signature", (world: World): void => {
    world.store.kept = [{ ...world.store.kept.at(-1)!, note: world.store.kept.at(-1)!.note.replace("\n1\n", "\n2\n") }];
  }],
  ["checkpoint-signature", (world: World): void => {
    world.store.kept = [{ ...world.store.kept.at(-1)!, edge: new Uint8Array(32) }];
  }],
] as const)("at the start: %s", async (fault, tamper) => {
  const world = written(20);
  tamper(world);
  const evidence = world.sealed;
  const log = start(world);
  expect(log.auditFault()).toBe(fault);
  expect(log.list({ limit: 1 })[0]).toMatchObject({ type: "audit.fault", data: { fault } });

  const checkpoints = world.store.kept.length;
  write(log, 150);
  expect(world.sealed, "the evidence stays").toEqual(evidence);
  expect(world.store.kept).toHaveLength(checkpoints);
  expect(log.checkpoint()).toMatchObject({ ok: false });
  expect(await log.verify()).toMatchObject({ ok: false });
  expect(start(world).auditFault(), "and is still found at the next start").not.toBeNull();
});

test("a rewritten history is found at the start by its head, and by the full reading at its record", async () => {
  const world = written(50);
  const forged = createWorld();
  forged.now -= 5;
  const forger = start(forged);
  write(forger, 50);
  world.store.records = forged.store.records;
  expect(start(world).auditFault()).toBe("head-mismatch");

  const other = written(50);
  const log = start(other);
  const bytes = Uint8Array.from(other.store.records.at(7)!.bytes);
  const t = bytes.indexOf(0x74);
  bytes[t] = bytes.at(t)! ^ 1;
  other.store.records[7] = { ...other.store.records.at(7)!, bytes };
  expect(await log.verify()).toMatchObject({ ok: false, firstBad: 7 });
  expect(log.auditFault(), "a fault found later stands too").not.toBeNull();
});

test("a wiped log of an old vault, an unreadable head, and a keychain made anew", () => {
  expect(start(createWorld(), { isNew: false }).auditFault()).toBe("head-missing");
  expect(start(written(20), { headMissing: true, head: null }).auditFault()).toBe("head-missing");
  const world = written(20);
  world.sealed = null;
  const log = start(world, { recovered: true });
  expect(log.auditFault()).toBeNull();
  expect(log.list({ limit: 1 })[0]).toMatchObject({ type: "audit.head-renewed" });
  expect(world.sealed).toEqual(log.head());
});

test("a record that cannot be written is refused, and the log goes on when it can", async () => {
  const world = written(5);
  const log = start(world);
  world.store.refusal = full;
  expect(log.append({ type: "token.copy", actor: "cli", subject: null, outcome: "intent", corr: "c" })).toEqual({ ok: false, error: full });
  expect(log.auditFault()).toBe("unwritable");
  expect(log.head().size).toBe(5);
  world.store.refusal = null;
  write(log);
  expect(log.auditFault()).toBeNull();
  expect(await log.verify()).toMatchObject({ ok: true, records: 6 });
});

test("a write that failed on the way back is not written twice", async () => {
  const world = written(5);
  const log = start(world);
  const append = world.store.append.bind(world.store);
  world.store.append = (record) => {
    append(record);
    return { ok: false, error: { kind: "failed", message: "The answer was lost." } };
  };
  expect(log.append({ type: "lost", actor: "cli", subject: null, outcome: "intent", corr: "c" }).ok).toBe(false);
  world.store.append = append;
  write(log);
  expect(world.store.records).toHaveLength(7);
  expect(await log.verify()).toMatchObject({ ok: true, records: 7 });
});

test("long, half and unwritable data are made fit; control characters stay escaped", () => {
  const world = createWorld();
  const log = start(world);
  log.append({ type: "x".repeat(1_000), actor: "a\ud800", subject: null, outcome: "done", corr: "c", data: { long: "é".repeat(400), bell: "\u0007\n", nan: Number.NaN } });
  const text = Buffer.from(world.store.records.at(0)!.bytes).toString();
  const event = parseRecord(world.store.records.at(0)!.bytes)!;
  expect(event.type).toHaveLength(300);
  expect(event.data).toEqual({ long: `${"é".repeat(299)}…`, bell: "\u0007\n", nan: null });
  expect(text).toContain(String.raw`\u0007\n`);
  expect(text.split("\n")).toHaveLength(1);
});

test("an export is verified by whoever has it, page by page, against a checkpoint of their own", async () => {
  const world = written(1_203);
  const log = start(world);
  const kept = world.store.kept.at(3)!.note;
  const records: string[] = [];
  let page = log.export(0);
  for (; page.next !== null; page = log.export(page.next)) {
    expect(page.checkpoints).toEqual([]);
    records.push(...page.records);
  }
  records.push(...page.records);
  const evidence = { records: records.map((record) => Buffer.from(record)), publicKey: page.publicKey, checkpoints: page.checkpoints, head: null, against: kept };
  expect(verifyLog(evidence)).toMatchObject({ ok: true, records: 1_203 });
  expect(verifyLog({ ...evidence, records: evidence.records.slice(0, 50), checkpoints: null })).toMatchObject({ fault: "anchor-truncated", firstBad: 50 });
  expect(await log.verify(kept)).toMatchObject({ ok: true });
  expect(await log.verify("not a checkpoint")).toMatchObject({ ok: false, fault: "anchor-signature" });
  expect(log.auditFault(), "a wrong file is no fault of the log").toBeNull();
});

test("records are listed newest first, of one subject when asked", () => {
  const world = createWorld();
  const log = start(world);
  write(log, 3, "one");
  write(log, 2, "two");
  expect(log.list({}).map(({ seq }) => seq)).toEqual([4, 3, 2, 1, 0]);
  expect(log.list({ subject: "one", limit: 2 }).map(({ seq }) => seq)).toEqual([2, 1]);
});

test("the handlers answer, and note who looked", async () => {
  const world = written(3);
  const log = start(world);
  const handlers = auditHandlers(() => ({ ok: true, value: log }), () => "corr");
  const asker = { caller: "cli", browser: null } as const;
  expect(await handlers.verify({}, asker)).toMatchObject({ ok: true, value: { ok: true, records: 3 } });
  expect(await handlers.export({ from: 0 }, asker)).toMatchObject({ ok: true, value: { next: null } });
  expect(await handlers.list({ limit: 2 }, asker)).toMatchObject({ ok: true, value: [{ type: "audit.export", actor: "cli" }, { type: "audit.verify" }] });
  const closed = auditHandlers(() => ({ ok: false, error: { code: "unavailable", message: "no vault" } }), () => "corr");
  expect(await closed.verify({}, asker)).toMatchObject({ ok: false });
});
