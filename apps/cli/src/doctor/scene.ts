import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { delimiter, join } from "node:path";
import { startAgent, type StartedAgent } from "../start-agent.ts";
import type { World } from "../world.ts";

export interface RunningAgent {
  readonly pid: number;
  /** The vault's folder it was started for; null where its environment does not say. */
  readonly home: string | null;
}

/** What the doctor looks at besides the user's own files; a test brings its own. */
export interface Scene {
  /** The folder of the machine's policies. */
  readonly etc: string;
  /** Where flatpak keeps what is installed for everybody. */
  readonly flatpaks: string;
  /** /proc/mounts, or nothing where there is none. */
  readonly mounts: () => string;
  /** Agents of this user, as far as the system tells. */
  readonly agents: () => readonly RunningAgent[];
  /** Asks a process of this user to end. */
  readonly end: (pid: number) => void;
  /** What a program of PATH prints; null when there is none, or it failed. */
  readonly ask: (program: string, args: readonly string[]) => string | null;
  readonly start: (world: World) => StartedAgent;
  /** Whether the native host is really started; it takes a moment. */
  readonly triesHost: boolean;
}

const askMs = 5_000;

export const realScene = (world: World): Scene => ({
  etc: "/etc",
  flatpaks: "/var/lib/flatpak",
  mounts: () => textOf("/proc/mounts"),
  agents: () => (world.platform === "linux" ? agentsInProc(world.uid) : []),
  end: (pid) => void process.kill(pid, "SIGTERM"),
  ask: (program, args) => ask(world, program, args),
  start: startAgent,
  triesHost: true,
});

/** Runs a program that PATH names, or a whole path. Null when there is none, it failed, or it took too long. */
export const ask = ({ env }: Pick<World, "env">, program: string, args: readonly string[]): string | null => {
  const file = program.includes("/") ? program : (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "").map((folder) => join(folder, program)).find((path) => existsSync(path));
  if (file === undefined) return null;
  try {
    return execFileSync(file, [...args], { encoding: "utf8", env: { ...env }, timeout: askMs, stdio: ["ignore", "pipe", "ignore"], windowsHide: true });
  } catch {
    return null;
  }
};

const textOf = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};

/** An agent is a Node of ours that runs the agent's program, from its sources or its bundle. */
const agentsInProc = (uid: number): readonly RunningAgent[] =>
  readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name) || !textOf(`/proc/${name}/status`).includes(`\nUid:\t${uid}\t`)) return [];
    const [, program = ""] = textOf(`/proc/${name}/cmdline`).split("\0");
    if (!/[\\/]agent[\\/](src[\\/]main\.ts|dist[\\/][\w.-]+\.mjs)$/.test(program) || !isNode(name)) return [];
    const home = textOf(`/proc/${name}/environ`).split("\0").find((entry) => entry.startsWith("TOKENWARD_HOME="));
    return [{ pid: Number(name), home: home?.slice("TOKENWARD_HOME=".length) ?? null }];
  });

const isNode = (pid: string): boolean => {
  try {
    return /node/i.test(readlinkSync(`/proc/${pid}/exe`));
  } catch {
    return false;
  }
};
