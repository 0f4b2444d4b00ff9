import { expect, test } from "vitest";
import { cannotRun } from "./place.ts";
import { runProgram } from "./program.ts";
import { startSession } from "./session.ts";

test.skipIf(cannotRun("session", "display"))("a session has a keyring and a display of its own, and leaves nothing behind", async () => {
  const session = await startSession({ display: true });
  try {
    const kept = await runProgram("secret-tool", ["store", "--label=probe", "probe", "one"], { env: session.env, stdin: "kept" });
    expect(kept).toMatchObject({ code: 0 });
    expect(await session.secretTool("probe", "one")).toContain("secret = kept");
    expect(await session.xdotool("getdisplaygeometry")).toBe("1440 1000");
    expect(session.processes(/Xvfb/)).toHaveLength(1);
  } finally {
    await session.stop();
  }
  expect(session.processes()).toEqual([]);
});
