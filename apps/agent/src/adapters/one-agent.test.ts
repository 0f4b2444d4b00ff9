import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { until } from "../../../../test/harness/place.ts";
import { startProgram } from "../../../../test/harness/program.ts";
import { holdHome, type HeldHome } from "./one-agent.ts";

let folder: string;
let home: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tw-hold-"));
  home = join(folder, "deep", "vault");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const hold = (): HeldHome => {
  const held = holdHome(home);
  if (!held.ok) throw new Error(held.error.message);
  return held.value;
};
const refusal = (uid?: number): string => {
  const held = uid === undefined ? holdHome(home) : holdHome(home, uid);
  if (held.ok) held.value.release();
  return held.ok ? "held" : held.error.message;
};

test("one holds the folder until it lets go; whoever comes second is told", () => {
  const first = hold();
  expect(refusal()).toMatch(/^Another Tokenward agent is running/);
  first.release();
  hold().release();
  expect([home, join(home, "run"), join(home, "run", "agent.lock")].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700, 0o600]);
});

test("a holder holds even if it forgets that it does, and one that is killed holds nothing", async () => {
  const script = `const { holdHome } = await import(process.argv[1]); const { ok } = holdHome(process.argv[2]); for (let round = 0; round < 5; round++) { globalThis.gc(); await new Promise(setImmediate); } console.log(ok ? "held" : "refused"); setInterval(() => undefined, 1000);`;
  const holder = startProgram(process.execPath, ["--expose-gc", "--input-type=module", "-e", script, join(import.meta.dirname, "one-agent.ts"), home], process.env);
  try {
    await until("the holder", () => holder.said().includes("held"));
    expect(refusal()).toMatch(/^Another Tokenward agent is running/);
    holder.child.kill("SIGKILL");
    await once(holder.child, "exit");
    hold().release();
  } finally {
    await holder.stop();
  }
});

describe.skipIf(process.getuid === undefined)("a folder that somebody else could change is refused", () => {
  test("because others may write to it", () => {
    mkdirSync(home, { recursive: true });
    for (const mode of [0o770, 0o702]) {
      chmodSync(home, mode);
      expect(refusal()).toContain("Other users may write");
    }
    chmodSync(home, 0o755);
    expect(refusal()).toBe("held");
    chmodSync(join(home, "run"), 0o777);
    expect(refusal()).toContain("Other users may write");
  });

  test("because it is another user's", () => {
    mkdirSync(home, { recursive: true });
    expect(refusal(process.getuid!() + 1)).toContain("belongs to another user");
    expect(existsSync(join(home, "run"))).toBe(false);
  });

  test("because its inner folder is a link, or it is a file", () => {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    symlinkSync(folder, join(home, "run"));
    expect(refusal()).toContain("is not a folder");
    rmSync(home, { recursive: true });
    writeFileSync(home, "");
    expect(refusal()).not.toBe("held");
  });
});

test("a lock file that is none is said, not overwritten", () => {
  mkdirSync(join(home, "run"), { recursive: true, mode: 0o700 });
  chmodSync(home, 0o700);
  writeFileSync(join(home, "run", "agent.lock"), "x".repeat(5_000), { mode: 0o600 });
  expect(refusal()).toContain("could not be held");
});
