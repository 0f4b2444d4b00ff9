import { cpus } from "node:os";
import { root, until } from "../harness/place.ts";
import { runProgram, startProgram } from "../harness/program.ts";
import { startSession } from "../harness/session.ts";

const rounds = 5;
/** What the README promises of the second start, in ms. */
const limitMs = 3_000;

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/**
 * Measures `npm start` with everything installed and built, from the command to the window on the screen, against what npm
 * itself takes to run a command that does nothing. Prints both medians and their ratio; exit code 1 beyond the promise.
 */
export const run = async (): Promise<void> => {
  const session = await startSession({ display: true });
  try {
    const shownWindow = async (): Promise<string> => (await runProgram("xdotool", ["search", "--onlyvisible", "--name", "Tokenward"], { env: session.env })).stdout.trim();
    const [nothing, start]: [number[], number[]] = [[], []];
    for (let round = -1; round < rounds; round++) {
      const begun = performance.now();
      await runProgram("npm", ["exec", "--offline", "-c", "true"], { env: session.env, cwd: root });
      const between = performance.now();
      const app = startProgram("npm", ["start", "--prefix", root], session.env);
      await until("the window", async () => (await shownWindow()) !== "", 60_000).catch((cause: unknown) => {
        throw new Error(`the window did not come up: ${app.said()}`, { cause });
      });
      const shown = performance.now();
      // Npm keeps a signal to itself; the script under it passes it on.
      for (const pid of session.processes(/node \S*scripts\/start\.mjs/)) process.kill(pid, "SIGTERM");
      await until("the app's end", async () => (await shownWindow()) === "", 20_000);
      await app.stop();
      // The first round may install and build.
      if (round < 0) continue;
      nothing.push(between - begun);
      start.push(shown - between);
    }
    console.log(`npm, doing nothing  ${median(nothing).toFixed(0)} ms\nnpm start           ${median(start).toFixed(0)} ms until the window is shown (at most ${limitMs})\nratio               ${(median(start) / median(nothing)).toFixed(2)} (medians of ${rounds}, ${cpus().length} cores)`);
    if (median(start) > limitMs) process.exitCode = 1;
  } finally {
    await session.stop();
  }
};
