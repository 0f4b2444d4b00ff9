import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { agentProgram } from "../harness/tokenward.ts";
import { root, until } from "../harness/place.ts";
import { startProgram } from "../harness/program.ts";
import { startSession } from "../harness/session.ts";

const rounds = 9;
/** Median time until the agent is ready, over that of `node -e 0`, in the same run. */
const limit = 11;

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Measures the agent's start, bundled and from its sources, and the memory it then holds, against bare Node. Exit code 1 beyond the limit. */
export const run = async (): Promise<void> => {
  spawnSync(process.execPath, [join(root, "apps/agent/build.ts")], { stdio: "inherit" });
  const session = await startSession({ display: false });
  try {
    const start = async (program: string): Promise<readonly [ms: number, mb: number]> => {
      const begun = performance.now();
      const agent = startProgram(process.execPath, [program, "--foreground"], session.env);
      await Promise.race([once(agent.child, "exit"), until("the agent", () => agent.said().includes("The agent is ready"), 20_000)]);
      const ms = performance.now() - begun;
      if (agent.child.exitCode !== null) throw new Error(`the agent ended: ${agent.said()}`);
      const kilobytes = /^VmRSS:\s+(?<kb>\d+)/m.exec(readFileSync(`/proc/${agent.child.pid}/status`, "utf8"))?.groups?.["kb"];
      await agent.stop();
      return [ms, Number(kilobytes) / 1000];
    };
    const [bare, bundled, sources]: [number[], number[], number[]] = [[], [], []];
    const [bundledMb, sourcesMb]: [number[], number[]] = [[], []];
    for (let round = -1; round < rounds; round++) {
      const begun = performance.now();
      spawnSync(process.execPath, ["-e", "0"]);
      const nothing = performance.now() - begun;
      const [bundle, source] = [await start(agentProgram), await start(join(root, "apps/agent/src/agent.ts"))];
      if (round < 0) continue;
      bare.push(nothing);
      bundled.push(bundle[0]);
      sources.push(source[0]);
      bundledMb.push(bundle[1]);
      sourcesMb.push(source[1]);
    }
    const ratio = median(bundled) / median(bare);
    const line = (name: string, ms: readonly number[], mb: readonly number[]): string => `${name.padEnd(24)}${median(ms).toFixed(0).padStart(5)} ms${median(mb).toFixed(0).padStart(5)} MB  ratio ${(median(ms) / median(bare)).toFixed(1)}`;
    console.log(`node -e 0               ${median(bare).toFixed(0).padStart(5)} ms\n${line("agent until ready", bundled, bundledMb)} (at most ${limit})\n${line("agent from its sources", sources, sourcesMb)}\nmedians of ${rounds}, alternating, ${cpus().length} cores, Node ${process.versions.node}`);
    if (ratio > limit) process.exitCode = 1;
  } finally {
    await session.stop();
  }
};
