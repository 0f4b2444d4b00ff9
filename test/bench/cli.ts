import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { doorAddress } from "@tokenward/rpc/socket";
import { startStubAgent } from "../../apps/cli/src/testing/stub-agent.ts";

const rounds = 41;
const warmUps = 3;
/** Median wall time of `token get` over that of `node -e 0`, in the same run. */
const limit = 2.2;

const cli = resolve(import.meta.dirname, "../../apps/cli/bin/tokenward.mjs");

/** A door that answers at once: the agent's own time is measured elsewhere. In a process of its own, so that it does not wait for us. */
const serve = async (address: string): Promise<void> => {
  const { ok } = await import("@tokenward/shared/result");
  const { Secret } = await import("@tokenward/shared/secret");
  await startStubAgent(address, { token: { get: async () => ok({ value: Secret.of(Buffer.alloc(40, 97)), label: "ci-deploy", clipboardSeconds: 30 }) } });
  process.stdout.write("ready\n");
};

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Measures `tokenward token get` against bare Node, alternating. Prints both medians and their ratio; exit code 1 beyond the limit. */
export const run = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "tw-bench-"));
  const env = { PATH: process.env["PATH"], HOME: folder, TMPDIR: folder, TOKENWARD_HOME: folder };
  const address = doorAddress(folder, "cli", process.platform, folder, process.getuid?.() ?? 0);
  const agent = spawn(process.execPath, [import.meta.filename, "serve", address], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    await once(agent.stdout, "data");
    const time = (args: readonly string[], bytes: number): number => {
      const begun = process.hrtime.bigint();
      const { status, stdout } = spawnSync(process.execPath, args, { env });
      const ms = Number(process.hrtime.bigint() - begun) / 1e6;
      if (status !== 0 || stdout.length !== bytes) throw new Error(`${args.join(" ")}: exit ${status}, ${stdout.length} bytes`);
      return ms;
    };
    const [bare, get]: [number[], number[]] = [[], []];
    for (let round = -warmUps; round < rounds; round++) {
      const [one, other] = [time(["-e", "0"], 0), time([cli, "token", "get", "ci-deploy"], 40)];
      if (round < 0) continue;
      bare.push(one);
      get.push(other);
    }
    const ratio = median(get) / median(bare);
    console.log(`node -e 0           ${median(bare).toFixed(1)} ms\ntokenward token get ${median(get).toFixed(1)} ms\nratio               ${ratio.toFixed(2)} (at most ${limit}; medians of ${rounds}, alternating, ${cpus().length} cores, Node ${process.versions.node})`);
    if (ratio > limit) process.exitCode = 1;
  } finally {
    agent.kill();
    rmSync(folder, { recursive: true, force: true });
  }
};

if (process.argv[2] === "serve") await serve(process.argv[3]!);
