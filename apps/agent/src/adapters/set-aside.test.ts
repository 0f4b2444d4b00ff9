import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createSetAside } from "./set-aside.ts";

let home: string;
beforeEach(() => void (home = mkdtempSync(join(tmpdir(), "tw-aside-"))));
afterEach(() => rmSync(home, { recursive: true, force: true }));
const setAside = (): ReturnType<ReturnType<typeof createSetAside>> => createSetAside(home, () => Date.UTC(2026, 0, 2, 3, 4, 5))();
const put = (...names: readonly string[]): void => names.forEach((name) => writeFileSync(join(home, name), name));

test("what an unfinished making left is moved, all of it, and nothing else", () => {
  put("vault.db", "vault.db-wal", "vault.db-shm", "keychain.file", "recovery.kit", "agent.log");
  expect(setAside()).toEqual({ ok: true, value: undefined });
  const aside = "set-aside-2026-01-02T03-04-05.000Z";
  expect(readdirSync(home).toSorted()).toEqual(["agent.log", aside]);
  expect(readdirSync(join(home, aside)).toSorted()).toEqual(["keychain.file", "recovery.kit", "vault.db", "vault.db-shm", "vault.db-wal"]);
  expect(readFileSync(join(home, aside, "vault.db"), "utf8")).toBe("vault.db");
});

test("twice at the same time lands in two folders", () => {
  put("vault.db");
  setAside();
  put("vault.db");
  expect(setAside().ok).toBe(true);
  expect(readdirSync(home)).toHaveLength(2);
});

test("where there is nothing, nothing is made", () => {
  expect(setAside().ok).toBe(true);
  expect(readdirSync(home)).toEqual([]);
});

test("a vault is never moved", () => {
  put("vault.json", "vault.db", "keychain.file");
  expect(setAside()).toMatchObject({ ok: false, error: { kind: "failed" } });
  expect(readdirSync(home).toSorted()).toEqual(["keychain.file", "vault.db", "vault.json"]);
});
