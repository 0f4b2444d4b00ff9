import { recordBytes, verifyLog } from "@tokenward/crypto/audit";
import { describe, expect, test } from "vitest";
import { checkpointEvery, createDice, createWriter, flipByte, type LogState } from "./tamper.ts";

const isLong = process.env["TOKENWARD_LONG"] === "1";
const seeds = Array.from({ length: isLong ? 200 : 20 }, (_, index) => String(index + 1));
const edits = isLong ? 100_000 : 2_000;
const timeout = isLong ? 900_000 : 30_000;

const honest = createWriter("the honest writer");
const stranger = createWriter("another device", "desktop");
const thief = createWriter("the thief's own key");

/** The four levels of evidence, as the columns of the table: chain · + sealed head · + signed checkpoints · + an anchor somebody kept. */
type Row = readonly [name: string, expected: readonly [string, string, string, string], tamper: (scene: Scene) => Tampered];
interface Scene {
  readonly log: LogState;
  /** Number of records; the newest checkpoint is 8 to 17 records before the end. */
  readonly size: number;
  readonly at: number;
  readonly dice: (below: number) => number;
}
interface Tampered {
  readonly log: LogState;
  /** The first bad record; where only a stretch is known, the first of the stretch, which is `bad` rounded down to a checkpoint. */
  readonly bad: number | null;
}

const ok = ["ok", "ok", "ok", "ok"] as const;
const all = (fault: string): readonly [string, string, string, string] => [fault, fault, fault, fault];
const headOn = (fault: string): readonly [string, string, string, string] => ["ok", fault, fault, fault];

const withRecords = (log: LogState, records: readonly Uint8Array[]): LogState => ({ ...log, records });
const replaced = (log: LogState, at: number, record: Uint8Array): LogState => withRecords(log, log.records.with(at, record));
const textOf = (record: Uint8Array): string => Buffer.from(record).toString();
const fieldsOf = (record: Uint8Array) => JSON.parse(textOf(record)) as Parameters<typeof recordBytes>[0];
/** Another history from `at` on, correctly chained. */
const rewritten = ({ log, size, at }: Scene): readonly Uint8Array[] => honest.chained(log.records.slice(0, at), size, (seq) => `forged ${seq}`);
const newestCheckpoint = (size: number): number => size - (size % checkpointEvery);

const table: readonly Row[] = [
  ["none (control)", ok, ({ log }) => ({ log, bad: null })],
  ["flip one byte in a record", all("chain"), ({ log, at, dice }) => {
    const offset = textOf(log.records[at]!).indexOf("honest") + dice(6);
    return { log: replaced(log, at, flipByte(log.records[at]!, offset, 1)), bad: at };
  }],
  ["edit timestamp", all("chain"), ({ log, at }) => ({ log: replaced(log, at, recordBytes({ ...fieldsOf(log.records[at]!), time: 1 })), bad: at })],
  ["delete a middle record", all("sequence"), ({ log, at }) => ({ log: withRecords(log, log.records.toSpliced(at, 1)), bad: at })],
  ["swap two records", all("sequence"), ({ log, at }) => ({ log: withRecords(log, log.records.with(at, log.records[at + 1]!).with(at + 1, log.records[at]!)), bad: at })],
  ["insert a forged record", all("sequence"), ({ log, at }) => {
    const forged = recordBytes(honest.event(at, honest.headOf(log.records.slice(0, at)).hash, "forged"));
    return { log: withRecords(log, log.records.toSpliced(at, 0, forged)), bad: at };
  }],
  ["re-serialise the same JSON with spaces", all("chain"), ({ log, at }) => ({ log: replaced(log, at, Buffer.from(JSON.stringify(fieldsOf(log.records[at]!), null, 1))), bad: at })],
  ["truncate the last 5 (after the last checkpoint)", headOn("truncated"), ({ log, size }) => ({ log: withRecords(log, log.records.slice(0, -5)), bad: size - 5 })],
  ["truncate the last 20 (past a checkpoint)", headOn("truncated"), ({ log, size }) => ({ log: withRecords(log, log.records.slice(0, -20)), bad: size - 20 })],
  ["truncate 20 + fix the local head", ["ok", "ok", "checkpoint-truncated", "checkpoint-truncated"], ({ log, size }) => {
    const records = log.records.slice(0, -20);
    return { log: { ...log, records, head: honest.headOf(records) }, bad: size - 20 };
  }],
  ["truncate 20 + fix the head + drop newer checkpoints", ["ok", "ok", "ok", "anchor-truncated"], ({ log, size }) => {
    const records = log.records.slice(0, -20);
    return { log: { records, head: honest.headOf(records), checkpoints: honest.checkpointsOf(records) }, bad: size - 20 };
  }],
  ["rewrite with re-chaining", headOn("head-mismatch"), (scene) => ({ log: withRecords(scene.log, rewritten(scene)), bad: scene.at })],
  ["rewrite, re-chain + fix the head", ["ok", "ok", "checkpoint-root", "checkpoint-root"], (scene) => {
    const records = rewritten(scene);
    return { log: { ...scene.log, records, head: honest.headOf(records) }, bad: scene.at };
  }],
  ["rewrite + head + checkpoints re-signed with another key", ["ok", "ok", "checkpoint-signature", "checkpoint-signature"], (scene) => {
    const records = rewritten(scene);
    const covered = 1 + Math.floor(scene.at / checkpointEvery);
    const forged = honest.checkpointsOf(records, thief.signer).slice(covered);
    return { log: { records, head: honest.headOf(records), checkpoints: [...scene.log.checkpoints.slice(0, covered), ...forged] }, bad: scene.at };
  }],
  ["rewrite + head + re-signed with the STOLEN log key", ["ok", "ok", "ok", "anchor-root"], (scene) => ({ log: honest.stateOf(rewritten(scene)), bad: 0 })],
  ["edit after the last anchor, stolen key", ok, ({ log, size, dice }) => {
    const at = newestCheckpoint(size) + dice(size % checkpointEvery);
    return { log: honest.stateOf(honest.chained(log.records.slice(0, at), size, (seq) => `forged ${seq}`)), bad: null };
  }],
  ["rollback: the whole folder restored", ["ok", "ok", "ok", "anchor-truncated"], ({ log, at }) => ({ log: honest.stateOf(log.records.slice(0, at)), bad: at })],
  ["rollback of the folder, keychain head kept", headOn("truncated"), ({ log, at }) => ({ log: { ...honest.stateOf(log.records.slice(0, at)), head: log.head }, bad: at })],
  ["wipe: a fresh empty log, all local state reset", ["ok", "ok", "no-checkpoint", "no-checkpoint"], () => ({ log: honest.stateOf([]), bad: null })],
  ["replace with another device's valid log", all("chain"), ({ size }) => ({ log: stranger.stateOf(stranger.chained([], size, (seq) => `honest ${seq}`)), bad: 0 })],
  ["fork: a different history, same key, all local state consistent", ["ok", "ok", "ok", "anchor-root"], ({ size }) => ({ log: honest.stateOf(honest.chained([], size, (seq) => `fork ${seq}`)), bad: 0 })],
  ["delete the checkpoint file", ["ok", "ok", "no-checkpoint", "no-checkpoint"], ({ log }) => ({ log: { ...log, checkpoints: [] }, bad: 0 })],
  ["crash: torn last line", all("torn-tail"), ({ log, size, dice }) => {
    const next = honest.chained(log.records, size + 1, () => "never acknowledged").at(-1)!;
    return { log: withRecords(log, [...log.records, next.slice(0, dice(next.length))]), bad: size };
  }],
];

const judge = (level: number, log: LogState, against: string) =>
  verifyLog({ records: log.records, publicKey: honest.publicKey, head: level >= 1 ? log.head : null, checkpoints: level >= 2 ? log.checkpoints : null, ...(level >= 3 ? { against } : {}) });

/** Size of the last checkpoint that covers only records before this one. */
const vouchedBefore = (record: number): number => Math.max(Math.floor(record / checkpointEvery) * checkpointEvery, Math.min(record, 1));

const logs = new Map<string, LogState>();
const sceneOf = (seed: string, blocks = 4): Scene => {
  const dice = createDice(seed);
  const size = checkpointEvery * (blocks + dice(3)) + 8 + dice(10);
  const log = logs.get(seed) ?? honest.stateOf(honest.chained([], size, (seq) => `honest ${seq} of ${seed}`));
  logs.set(seed, log);
  return { log, size, at: 1 + dice(newestCheckpoint(size) - 3), dice };
};

describe.each(table)("%s", { timeout }, (_, expected, tamper) => {
  test.each(["chain", "+ sealed head", "+ signed checkpoints", "+ an anchor"].map((level, index) => [level, expected[index]!, index] as const))("%s: %s", (_, fault, level) => {
    for (const seed of seeds) {
      const scene = sceneOf(seed);
      const anchor = scene.log.checkpoints.at(-1)!;
      const { log, bad } = tamper(scene);
      const verdict = judge(level, log, anchor);
      expect(verdict.fault ?? "ok", `seed ${seed}`).toBe(fault);
      expect(verdict.ok).toBe(fault === "ok");
      expect(verdict.records).toBe(log.records.length);
      const isStretch = ["head-mismatch", "checkpoint-root", "checkpoint-signature"].includes(fault);
      const first = fault === "ok" ? null : isStretch ? (level < 2 ? 0 : vouchedBefore(bad!)) : bad;
      expect(verdict.firstBad, `seed ${seed}`).toBe(first);
    }
  });
});

test("a single changed byte is never missed, and the record is named", { timeout }, () => {
  const { log, dice } = sceneOf("edits", 1);
  const anchor = log.checkpoints.at(-1)!;
  for (let edit = 0; edit < edits; edit++) {
    const at = dice(log.records.length);
    const record = log.records[at]!;
    const offset = dice(record.length);
    const verdict = judge(2, replaced(log, at, flipByte(record, offset, 1 + dice(255))), anchor);
    expect(verdict.ok, `record ${at}, byte ${offset}`).toBe(false);
    const isStretch = verdict.fault === "head-mismatch";
    expect(isStretch ? at : verdict.firstBad, `record ${at}, byte ${offset}: ${verdict.fault}`).toBe(at);
    if (isStretch) expect(at, "only the last record has no successor to speak for it").toBe(log.records.length - 1);
  }
});

test("a single changed byte in a checkpoint, the anchor or the head is never missed", { timeout }, () => {
  const { log, dice } = sceneOf("edits", 1);
  const anchor = log.checkpoints.at(-1)!;
  for (let edit = 0; edit < edits / 10; edit++) {
    const at = dice(log.checkpoints.length);
    const spoil = (note: string): string => {
      const offset = dice(note.length);
      return note.slice(0, offset) + String.fromCharCode(note.charCodeAt(offset) ^ (1 + dice(63))) + note.slice(offset + 1);
    };
    const checkpoints = log.checkpoints.with(at, spoil(log.checkpoints[at]!));
    expect(judge(2, { ...log, checkpoints }, anchor)).toMatchObject({ fault: "checkpoint-signature", firstBad: at === 0 ? 0 : Math.max(1, (at - 1) * checkpointEvery) });
    expect(judge(3, log, spoil(anchor))).toMatchObject({ ok: false, fault: "anchor-signature" });
    const digit = dice(64);
    const hash = log.head.hash.slice(0, digit) + "0123456789abcdef"[(Number.parseInt(log.head.hash[digit]!, 16) + 1 + dice(15)) % 16]! + log.head.hash.slice(digit + 1);
    expect(judge(1, { ...log, head: { ...log.head, hash } }, anchor).fault).toBe("head-mismatch");
    expect(judge(1, { ...log, head: { ...log.head, size: log.head.size + 1 + dice(9) } }, anchor).fault).toBe("truncated");
  }
});

test("pieces of the log in any order, doubled, emptied or mixed with rubbish are refused and never throw", { timeout }, () => {
  const { log, dice } = sceneOf("rubbish", 1);
  for (let run = 0; run < edits / 20; run++) {
    const records = [...log.records];
    for (let count = 1 + dice(3); count > 0; count--) {
      const [from, to] = [dice(records.length), dice(records.length)];
      const rubbish = [new Uint8Array(0), Buffer.from("{}"), Buffer.from("null"), Buffer.from([0xff, 0xfe]), records[from]!.slice(0, dice(40)), Buffer.from(`{"seq":${to}}`)];
      if (dice(2) === 0) records.splice(to, dice(3), records[from]!);
      else records.splice(to, 1, rubbish[dice(rubbish.length)]!);
    }
    if (records.length === log.records.length && records.every((record, index) => Buffer.compare(record, log.records[index]!) === 0)) continue;
    const first = records.findIndex((record, index) => log.records[index] === undefined || Buffer.compare(record, log.records[index]) !== 0);
    const verdict = judge(2, withRecords(log, records), "");
    expect(verdict.ok).toBe(false);
    expect(verdict.firstBad!, "never later than the first record that differs").toBeLessThanOrEqual(first === -1 ? records.length : first);
  }
});
