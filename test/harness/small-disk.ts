import { execFileSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readdirSync, rmSync, statfsSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";

/** A disk of its own that can be filled. */
export interface SmallDisk {
  readonly path: string;
  /** False where none can be mounted (that takes root): then the agents may write no larger files, which they meet in the same way. */
  readonly isReal: boolean;
  /** Takes all room but so many bytes. */
  fill(leaveBytes?: number): void;
  free(): void;
  stop(): void;
}

/** `agents` are the processes that write there now. */
export const makeSmallDisk = (path: string, agents: () => readonly number[], mebibytes = 4): SmallDisk => {
  mkdirSync(path, { mode: 0o700 });
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${mebibytes}m,mode=0700`, "tmpfs", path], { stdio: "ignore" });
  } catch {
    return { path, isReal: false, fill: (leaveBytes = 0) => limitFileSize(agents(), largestFile(path) + leaveBytes), free: () => limitFileSize(agents(), null), stop: () => undefined };
  }
  const filler = join(path, "filler");
  const free = (): void => rmSync(filler, { force: true });
  return {
    path, isReal: true, free,
    fill: (leaveBytes = 0) => {
      free();
      const { bavail, bsize } = statfsSync(path);
      const pages = Math.max(0, bavail - Math.ceil(leaveBytes / bsize));
      const file = openSync(filler, "w");
      try {
        for (let page = 0; page < pages; page++) writeSync(file, Buffer.alloc(bsize, 1));
      } finally {
        closeSync(file);
      }
    },
    stop: () => void execFileSync("umount", ["-l", path], { stdio: "ignore" }),
  };
};

const largestFile = (folder: string): number =>
  Math.max(0, ...readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => statSync(join(entry.parentPath, entry.name)).size));

/** How large a file these processes may write from now on, in bytes; null takes the limit away. Stands in for a disk that says no. */
export const limitFileSize = (pids: readonly number[], bytes: number | null): void => {
  for (const pid of pids) execFileSync("prlimit", ["--pid", String(pid), `--fsize=${bytes ?? "unlimited"}:unlimited`], { stdio: "ignore" });
};
