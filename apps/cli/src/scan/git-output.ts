import { spawnSync } from "node:child_process";

/** Options for every git we start: a repository's own configuration names programs, and a scan runs none of them. */
export const calmly: readonly string[] = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=", "--no-optional-locks"];

/** What git answers in a folder, without the line end at its end. Null when it fails or is not there. */
export const gitOutput = (folder: string, args: readonly string[]): string | null => {
  const { status, stdout } = spawnSync("git", [...calmly, "-C", folder, ...args], { encoding: "utf8", maxBuffer: 1e9, stdio: ["ignore", "pipe", "ignore"] });
  return status === 0 ? stdout.replace(/\n$/, "") : null;
};
