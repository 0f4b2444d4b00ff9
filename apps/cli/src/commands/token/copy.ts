import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import { boardHere, noBoard } from "../../clipboard/board.ts";
import { markOf, runBoard } from "../../clipboard/run-board.ts";
import { command } from "../../command.ts";
import { Stop } from "../../exit.ts";
import { spendSlowly } from "../../plain.ts";
import { answer } from "../../say.ts";
import { valueOf } from "../../value-of.ts";
import type { World } from "../../world.ts";

export const tokenCopy = command({
  operands: ["token"],
  options: { "passphrase-stdin": { kind: "flag", says: "read the passphrase from stdin, for a vault that asks each time" } },
  about: "Cleared after the time in the settings (clipboardSeconds), or when the vault locks, if it is still there then. A clipboard history of your desktop may keep it: these programs cannot forbid that everywhere.",
  examples: ["tokenward token copy ci-deploy"],
  run: async (call) => {
    const { world } = call;
    const board = boardHere(world);
    // Looked for first, so that no value leaves the vault in vain.
    if (board === null) throw new Stop("unavailable", noBoard, 1);
    const { value, label, clipboardSeconds } = await valueOf(call, call.operands[0]!, call.given["passphrase-stdin"]);
    const salt = randomBytes(16).toString("hex");
    const mark = await spendSlowly(value, async (bytes) => {
      const mark = markOf(bytes, salt);
      // Ready before the value is there: a value without its clearing would stay for good.
      const done = await clearLater(world, { salt, mark, seconds: clipboardSeconds });
      if (!done) throw new Stop("internal", "The program that clears the clipboard could not be started, so nothing was copied.");
      return (await runBoard(world.env, board.copy, bytes)) === null ? null : mark;
    });
    if (mark === null) throw new Stop("unavailable", "The clipboard did not take it. Is this a session with a display? Use tokenward token get instead.", 1);
    answer(call, { label, clipboardSeconds }, `${label} is on the clipboard and is cleared in ${clipboardSeconds} s.\n`);
  },
});

/** Whether the clearing program is started and has its errand. It outlives this one. */
const clearLater = (world: World, errand: { readonly salt: string; readonly mark: string; readonly seconds: number }): Promise<boolean> =>
  new Promise((done) => {
    const child = spawn(world.node, [resolve(import.meta.dirname, "../../clipboard/clear-later.ts")], { detached: true, stdio: ["pipe", "ignore", "ignore"], windowsHide: true, env: { ...world.env, TOKENWARD_HOME: world.home() } });
    child.on("error", () => done(false));
    child.stdin.on("error", () => done(false));
    child.stdin.end(JSON.stringify(errand), () => done(true));
    child.unref();
  });
