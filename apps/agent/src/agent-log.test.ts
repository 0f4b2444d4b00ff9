import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createAgentLog } from "./agent-log.ts";
import { toolEnvironment } from "./tool-environment.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "tw-log-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a sentence is one line, with the time, for its owner alone", () => {
  const path = join(folder, "agent.log");
  const shown: string[] = [];
  createAgentLog(path, () => 0, (line) => shown.push(line)).note("The vault is locked.\nForged line");
  expect(readFileSync(path, "utf8")).toBe("1970-01-01T00:00:00.000Z The vault is locked. Forged line\n");
  expect(shown).toHaveLength(1);
  if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("a failure is named by its kind and place, never by its message, which may quote a value", () => {
  const path = join(folder, "agent.log");
  const log = createAgentLog(path, () => 0, null);
  const canary = "canary".repeat(4);
  log.failed("token.get", Object.assign(new TypeError(`unexpected ${canary}`), { code: "ERR_ODD" }));
  log.failed("token.get", new Error(`several\n    lines of ${canary}\n`));
  log.failed("token.get", canary);
  const said = readFileSync(path, "utf8");
  expect(said).toMatch(/token\.get failed: TypeError ERR_ODD at .*agent-log\.test\.ts/);
  expect(said).not.toContain(canary);
  expect(said.trimEnd().split("\n")).toHaveLength(3);
});

test("a long log is set aside once, and one that cannot be written stops nothing", () => {
  const path = join(folder, "agent.log");
  writeFileSync(path, "x".repeat(1_048_577));
  createAgentLog(path, () => 0, null).note("On.");
  expect([statSync(`${path}.1`).size, readFileSync(path, "utf8")]).toEqual([1_048_577, "1970-01-01T00:00:00.000Z On.\n"]);
  expect(() => createAgentLog(join(folder, "gone", "agent.log"), () => 0, null).note("Nowhere.")).not.toThrow();
});

test("what npm sets for the package it runs is not taken for the user's own settings", () => {
  const own = { PATH: "/bin", npm_config_registry: "https://npm.example" };
  expect(toolEnvironment(own)).toBe(own);
  expect(toolEnvironment({ ...own, npm_lifecycle_event: "start", npm_package_name: "x" })).toEqual({ PATH: "/bin" });
  expect(toolEnvironment({ ...own, npm_command: "run-script" })).toEqual({ PATH: "/bin" });
});
