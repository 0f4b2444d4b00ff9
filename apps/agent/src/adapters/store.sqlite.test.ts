import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultSettings, Fingerprint, IncidentId, TokenId } from "@tokenward/shared/domain";
import type { Incident } from "@tokenward/shared/domain";
import type { Store } from "@tokenward/vault/deps";
import type { KeptToken } from "@tokenward/vault/ports";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "./sqlite.ts";
import { openStore } from "./store.sqlite.ts";

let folder: string;
let path: string;
let key: Uint8Array;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tw-store-"));
  path = join(folder, "vault.db");
  key = randomBytes(32);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Opened extends Pick<Store, "records" | "audit"> {
  readonly close: () => void;
}
const opened = (openFile = openDatabase): Opened => {
  const store = openStore(path, openFile)(key);
  if (!store.ok) throw new Error(store.error.message);
  return { ...store.value, close: () => store.value.close() };
};
const refused = (withKey = key, options = {}): string => {
  const store = openStore(path)(withKey, options);
  if (!store.ok) return `${store.error.kind}: ${store.error.message}`;
  store.value.close();
  return "opened";
};
const idOf = (n: number): TokenId => TokenId.parse(String(n).padStart(26, "0"));
const token = (n: number, facts: Partial<KeptToken> = {}): KeptToken => ({
  id: idOf(n), label: `label-of-${n}`, provider: "npm", kind: "npm-access-token", account: null, owner: "you", scopes: ["publish"], baseUrl: null, providerSideId: null,
  lastFour: "x7Qm", fingerprint: Fingerprint.parse("0".repeat(64)), version: 1, createdAt: 0, rotatedAt: null, lastUsedAt: null, expiry: null, consumers: [], allowedHosts: [],
  note: "", state: { kind: "active" }, valueLength: 40, valueRoll: 0, ...facts,
});
const incident = (n: number): Incident => ({
  id: IncidentId.parse(idOf(n)), provider: "npm", kind: "npm-access-token", fingerprint: Fingerprint.parse("1".repeat(64)), origin: "https://pad.example", road: "paste",
  outcome: "held", verdict: "block", place: null, reason: null, at: 5, browser: "b", tokenId: null, state: "open",
});
const record = (seq: number, subject: string | null = null) => ({ seq, bytes: Buffer.from(`record ${seq}`), subject });
const withRawDatabase = (run: (db: ReturnType<typeof openDatabase>) => void): void => {
  const db = openDatabase(path, 100);
  db.pragma("cipher = 'sqlcipher'");
  db.pragma("legacy = 4");
  db.key(Buffer.concat([Buffer.from("raw:"), key]));
  run(db);
  db.close();
};

test("what was written is there after closing and opening again", () => {
  const first = opened();
  expect(first.records.settings()).toEqual(defaultSettings);
  expect(first.records.write({
    putTokens: [token(1), token(2)], putIncidents: [incident(7)], reports: [{ reportId: "a".repeat(32), incidentId: idOf(7) }],
    settings: { ...defaultSettings, autoLockMinutes: 5 }, reminded: [{ tokenId: idOf(1), version: 1, thresholdDays: 30 }],
    putPaired: [{ id: "b", name: "Chromium", publicKey: "AAAA", pairedAt: 3, lastSeenAt: null }], putItems: ["x/1", "x/2"],
  }).ok).toBe(true);
  const seen = (store: Opened) => [
    store.records.tokens(), store.records.token(idOf(2)), store.records.token("nobody"), store.records.incidents(), store.records.incidentOfReport("a".repeat(32)), store.records.incidentOfReport("b".repeat(32)),
    store.records.settings(), store.records.reminded(idOf(1), 1, 30), store.records.reminded(idOf(1), 2, 30), store.records.paired(), store.records.items(), store.records.rotations(),
  ];
  const before = seen(first);
  expect(before.slice(0, 3)).toEqual([[token(1), token(2)], token(2), null]);
  first.close();
  const second = opened();
  expect(seen(second)).toEqual(before);
  second.close();
});

test("a report counts once, and a deleted token takes its reminders along", () => {
  const { records, close } = opened();
  records.write({ putTokens: [token(1)], reports: [{ reportId: "a", incidentId: idOf(1) }], reminded: [{ tokenId: idOf(1), version: 1, thresholdDays: 7 }] });
  records.write({ reports: [{ reportId: "a", incidentId: idOf(2) }], deleteTokens: [idOf(1)] });
  expect(records.incidentOfReport("a")).toBe(idOf(1));
  expect(records.reminded(idOf(1), 1, 7)).toBe(false);
  expect(records.tokens()).toEqual([]);
  close();
});

test("the same array is handed out until something changes", () => {
  const { records, close } = opened();
  records.write({ putTokens: [token(1)] });
  const list = records.tokens();
  records.write({ putItems: ["a"] });
  expect(records.tokens()).toBe(list);
  records.write({ putTokens: [token(1, { label: "renamed" })] });
  expect(records.tokens()).not.toBe(list);
  close();
});

test("what could not be read again is not written, and takes the rest of its write with it", () => {
  const { records, close } = opened();
  expect(() => records.write({ putItems: ["a"], putTokens: [token(1), token(2, { label: "" })] })).toThrow("tokens");
  expect([records.tokens(), records.items()]).toEqual([[], []]);
  expect(records.write({ putTokens: [token(3)] }).ok).toBe(true);
  close();
});

describe("audit store", () => {
  test("appends in order only, and reads by place and by subject", () => {
    const { audit, close } = opened();
    expect(audit.size()).toBe(0);
    for (let seq = 0; seq < 6; seq++) expect(audit.append(record(seq, seq % 2 === 0 ? "even" : null)).ok).toBe(true);
    expect(audit.append(record(7)).ok).toBe(false);
    expect(audit.append(record(5)).ok).toBe(false);
    const text = (all: readonly Uint8Array[]): readonly string[] => all.map((bytes) => Buffer.from(bytes).toString());
    expect(text(audit.read(4, 10))).toEqual(["record 4", "record 5"]);
    expect(text(audit.newest("even", 2))).toEqual(["record 4", "record 2"]);
    expect(text(audit.newest(null, 2))).toEqual(["record 5", "record 4"]);
    close();
    const again = opened();
    expect(again.audit.size()).toBe(6);
    again.close();
  });

  test("keeps checkpoints by size", () => {
    const { audit, close } = opened();
    expect(audit.latestCheckpoint()).toBeNull();
    for (const [size, note] of [[200, "b"], [100, "a"], [200, "c"]] as const) audit.putCheckpoint({ size, note, edge: Uint8Array.of(size) });
    expect(audit.checkpoints()).toEqual(["a", "c"]);
    expect({ ...audit.latestCheckpoint(), edge: [...audit.latestCheckpoint()!.edge] }).toEqual({ size: 200, note: "c", edge: [200] });
    close();
  });

  test("a record that somebody took out leaves a gap, and our own code cannot take one out", () => {
    const { audit, close } = opened();
    for (let seq = 0; seq < 3; seq++) audit.append(record(seq));
    close();
    withRawDatabase((db) => {
      expect(() => db.exec("delete from audit where seq = 1")).toThrow("never shortened");
      expect(() => db.exec("update audit set subject = 'x'")).toThrow("never changed");
      db.exec("drop trigger audit_keeps_delete; delete from audit where seq = 1");
    });
    const again = opened();
    expect([again.audit.size(), again.audit.read(0, 9).length]).toEqual([3, 2]);
    again.close();
  });
});

describe("at rest", () => {
  test("neither the database nor its WAL holds a word in clear, and nobody else may read them", () => {
    const { records, audit, close } = opened();
    for (let n = 1; n <= 40; n++) records.write({ putTokens: [token(n)] });
    audit.append(record(0, "label-of-subject"));
    const files = readdirSync(folder).map((name) => join(folder, name));
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const bytes = readFileSync(file);
      for (const word of ["label-of", "npm-access-token", "record 0", "create table", "SQLite format"]) expect(bytes.includes(word), word).toBe(false);
      expect(bytes.includes(key)).toBe(false);
      expect(statSync(file).mode & 0o777).toBe(0o600);
    }
    close();
  });

  test("another key opens nothing and changes nothing", () => {
    opened().close();
    const before = readFileSync(path);
    expect(refused(randomBytes(32))).toMatch(/^damaged: .*cannot be opened with its key/);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(refused()).toBe("opened");
  });

  test("a changed byte in any page is found", () => {
    const store = opened();
    store.records.write({ putTokens: Array.from({ length: 30 }, (_, n) => token(n)) });
    store.close();
    const whole = readFileSync(path);
    for (let at = 8; at < whole.length; at += 4096) {
      const bent = Buffer.from(whole);
      bent.writeUInt8(bent.readUInt8(at) ^ 1, at);
      writeFileSync(path, bent);
      const answer = openStore(path)(key);
      if (answer.ok) {
        // Not read at the start: the audit log's pages, which are read when they are asked for.
        expect(() => withRawDatabase((db) => db.prepare<[], unknown>("pragma integrity_check").all())).toThrow();
        answer.value.close();
      } else expect(answer.error.kind).toBe("damaged");
    }
  });

  test("a cut file is refused, an empty one too where there must be one, and a missing one is not made anew", () => {
    const store = opened();
    store.records.write({ putTokens: Array.from({ length: 30 }, (_, n) => token(n)) });
    store.close();
    truncateSync(path, 4096 * 3);
    expect(refused()).toMatch(/^damaged: /);
    truncateSync(path, 100);
    expect(refused()).toMatch(/^damaged: /);
    truncateSync(path, 0);
    expect(refused(key, { mustExist: true })).toMatch(/^failed: .*is gone/);
    rmSync(path);
    expect(refused(key, { mustExist: true })).toMatch(/^failed: .*is gone/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("a database of a newer Tokenward is left alone", () => {
    opened().close();
    withRawDatabase((db) => db.pragma("user_version = 99"));
    expect(refused()).toMatch(/^failed: .*newer Tokenward/);
  });

  test("a row that cannot be read is said, without its text", () => {
    opened().close();
    withRawDatabase((db) => db.exec("insert into tokens values ('x', '{\"label\":\"half\"}')"));
    const said = refused();
    expect(said).toMatch(/^damaged: .*"tokens"/);
    expect(said).not.toContain("half");
  });
});

test("a full disk refuses the write, keeps what was there, and lets the next one through", () => {
  const store = opened();
  store.records.write({ putTokens: [token(1)] });
  store.close();
  let db: ReturnType<typeof openDatabase> | null = null;
  const { records, audit, close } = opened((path, busyMs) => (db = openDatabase(path, busyMs)));
  const pages = db!.pragma("page_count", { simple: true }) as number;
  db!.pragma(`max_page_count = ${pages}`);
  const answer = records.write({ putItems: ["a"], putTokens: Array.from({ length: 200 }, (_, n) => token(n, { note: "n".repeat(500) })) });
  expect(answer).toMatchObject({ ok: false, error: { kind: "full" } });
  expect([records.tokens(), records.items()]).toEqual([[token(1)], []]);
  const long = { seq: 0, bytes: randomBytes(20_000), subject: null };
  expect(audit.append(long)).toMatchObject({ ok: false, error: { kind: "full" } });
  expect(audit.size()).toBe(0);
  db!.pragma("max_page_count = 100000");
  expect(audit.append(long).ok).toBe(true);
  expect(records.write({ putItems: ["a"] }).ok).toBe(true);
  close();
  const again = opened();
  expect([again.records.tokens(), again.records.items(), again.audit.size()]).toEqual([[token(1)], ["a"], 1]);
  again.close();
});

test("a folder that is gone is said", () => {
  rmSync(folder, { recursive: true });
  expect(refused()).toMatch(/^failed: .*folder is gone/);
});

test("a key of another length is a bug", () => {
  expect(() => openStore(path)(new Uint8Array(16))).toThrow("32 bytes");
});
