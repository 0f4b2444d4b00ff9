import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { isFresh, type Bundle } from "@tokenward/providers/bundle";

const room = join(import.meta.dirname, "..", "..");
const packages = join(room, "..", "..", "packages");
const source = join(import.meta.dirname, "engine.ts");

/** The scanner, bundled by this room's build.ts. */
export const engineBundle: Bundle = {
  file: join(room, "dist", "engine.mjs"),
  stamp: join(room, "dist", "engine.stamp"),
  sources: [join(packages, "providers", "src"), join(packages, "detection", "src"), join(packages, "crypto", "src", "fingerprint"), join(room, "src", "scan")],
};

/** The thread's program that goes with an engine. */
export const workerFile = (engine: string): string => (engine === engineBundle.file ? join(room, "dist", "worker.mjs") : join(import.meta.dirname, "worker.ts"));

/** The file to load the engine from: the bundle, made first where it is missing or old; the sources where it cannot be made. */
export const engineFile = (node: string): string => {
  if (isFresh(engineBundle)) return engineBundle.file;
  const { status } = spawnSync(node, [join(room, "build.ts")], { cwd: room, stdio: "ignore", timeout: buildLimitMs });
  return status === 0 ? engineBundle.file : source;
};

const buildLimitMs = 60_000;
