import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";

const rounds = 41;
const warmUps = 3;
/** Median wall time of `token get` over that of `node -e 0`, in the same run. */
const limit = 2.2;

const cli = resolve(import.meta.dirname, "../../apps/cli/bin/tokenward.mjs");

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Measures `tokenward token get`, with the real agent and a vault of one token, against bare Node, alternating. Prints both medians and their ratio; exit code 1 beyond the limit. */
export const run = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "tw-bench-"));
  const env = { PATH: process.env["PATH"], HOME: folder, TMPDIR: folder, TOKENWARD_HOME: join(folder, "vault") };
  const value = randomBytes(20).toString("hex");
  const node = (args: readonly string[], input = "", expected?: string): number => {
    const begun = process.hrtime.bigint();
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, input });
    const ms = Number(process.hrtime.bigint() - begun) / 1e6;
    if (status !== 0) throw new Error(`${args.join(" ")}: exit ${status}\n${stderr.toString()}`);
    if (expected !== undefined && stdout.toString() !== expected) throw new Error(`${args.join(" ")} wrote something else than it should`);
    return ms;
  };
  try {
    node([cli, "init", "--keychain", "file", "--passphrase-stdin"], randomBytes(12).toString("hex"));
    node([cli, "token", "add", "--label", "ci-deploy"], value);
    const [bare, get]: [number[], number[]] = [[], []];
    for (let round = -warmUps; round < rounds; round++) {
      const [one, other] = [node(["-e", "0"]), node([cli, "token", "get", "ci-deploy"], "", value)];
      if (round < 0) continue;
      bare.push(one);
      get.push(other);
    }
    const ratio = median(get) / median(bare);
    console.log(`node -e 0           ${median(bare).toFixed(1)} ms\ntokenward token get ${median(get).toFixed(1)} ms\nratio               ${ratio.toFixed(2)} (at most ${limit}; medians of ${rounds}, alternating, ${cpus().length} cores, Node ${process.versions.node})`);
    if (ratio > limit) process.exitCode = 1;
  } finally {
    spawnSync(process.execPath, [cli, "agent", "stop"], { env });
    rmSync(folder, { recursive: true, force: true });
  }
};
