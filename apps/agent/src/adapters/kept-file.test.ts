import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VaultConfig } from "@tokenward/shared/domain";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runProgram } from "../../../../test/harness/program.ts";
import { keptBytes, keptJson } from "./kept-file.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tw-kept-"));
  path = join(folder, "kept");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const config = VaultConfig.parse({ format: 1, vaultId: "0".repeat(26), keychain: "os", createdAt: 5 });

test("what was written is read, and only its owner may read it", () => {
  const file = keptJson(path, VaultConfig);
  expect(file.read()).toEqual({ ok: true, value: null });
  expect(file.write(config)).toEqual({ ok: true, value: undefined });
  expect(file.read()).toEqual({ ok: true, value: config });
  expect(file.write({ ...config, createdAt: 6 }).ok).toBe(true);
  expect(file.read()).toMatchObject({ value: { createdAt: 6 } });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(["kept"]);
  const bytes = keptBytes(join(folder, "bytes"));
  expect(bytes.read()).toEqual({ ok: true, value: null });
  bytes.write(Uint8Array.of(0, 255, 10));
  expect(bytes.read()).toEqual({ ok: true, value: Buffer.of(0, 255, 10) });
});

test.each([["empty", ""], ["not JSON", "{"], ["of another kind", "{\"format\":2}"], ["not text", Buffer.of(0xff, 0xfe)]])("a file that is %s is damaged and left as it is", (_, content) => {
  writeFileSync(path, content);
  expect(keptJson(path, VaultConfig).read()).toMatchObject({ ok: false, error: { kind: "damaged", message: expect.stringContaining(path) } });
  expect(readFileSync(path)).toEqual(Buffer.from(content));
});

test("a folder, a pipe and a file without end are no kept files", async () => {
  mkdirSync(path);
  expect(keptBytes(path).read()).toMatchObject({ ok: false, error: { kind: "damaged" } });
  expect(keptBytes(path).write(Uint8Array.of(1))).toMatchObject({ ok: false, error: { kind: "failed" } });
  writeFileSync(join(folder, "long"), Buffer.alloc(20));
  expect(keptBytes(join(folder, "long"), 19).read()).toMatchObject({ ok: false, error: { kind: "damaged" } });
  expect(keptBytes(join(folder, "new"), 2).write(Uint8Array.of(1, 2, 3))).toMatchObject({ ok: false, error: { kind: "failed" } });
  if (process.platform === "win32") return;
  await runProgram("mkfifo", [join(folder, "pipe")], { env: process.env });
  expect(keptBytes(join(folder, "pipe")).read()).toMatchObject({ ok: false, error: { kind: "damaged" } });
});

test("what a crash left of a new file is not read, and does not hinder", () => {
  const file = keptJson(path, VaultConfig);
  writeFileSync(join(folder, ".kept.new"), "{\"format\":");
  expect(file.read()).toEqual({ ok: true, value: null });
  expect(file.write(config).ok).toBe(true);
  expect(readdirSync(folder)).toEqual(["kept"]);
});
