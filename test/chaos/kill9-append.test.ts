import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { node24, pause } from "../harness/place.ts";
import { runProgram } from "../harness/program.ts";

const rounds = process.env["TOKENWARD_LONG"] === "1" ? 1_000 : 40;
const folder = mkdtempSync(join(tmpdir(), "tw-append-"));
const appender = join(import.meta.dirname, "appender.ts");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Source: facts on the log's tests (d.4): no acknowledged record lost, no false alarm. */
test(`${rounds} × kill -9 while records are appended: none that was promised is lost, and nobody cries wolf`, async () => {
  let promised = -1;
  for (let round = 0; round < rounds; round++) {
    const child = spawn(node24, [appender, folder], { stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    let wailed = "";
    child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (wailed += chunk.toString()));
    await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
    await pause(Math.random() * 250);
    child.kill("SIGKILL");
    await once(child, "close");
    expect(wailed).toBe("");
    // The last line may be cut short by the kill.
    const whole = said.slice(0, said.lastIndexOf("\n") + 1).trim().split("\n").map(Number);
    promised = Math.max(promised, whole.at(-1) ?? -1);

    const checked = await runProgram(node24, [appender, folder, "check"], { env: process.env });
    const verdict = JSON.parse(checked.stdout) as { readonly ok: boolean; readonly records: number; readonly fault: string | null; readonly standing: string | null };
    expect({ ok: verdict.ok, fault: verdict.fault, standing: verdict.standing }, `round ${round}`).toEqual({ ok: true, fault: null, standing: null });
    expect(verdict.records, `round ${round}`).toBeGreaterThan(promised);
  }
  expect(promised).toBeGreaterThan(rounds);
}, rounds * 5_000);
