import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const room = join(import.meta.dirname, "..", "..");
export const enginePlaces = { source: join(import.meta.dirname, "engine.ts"), bundle: join(room, "dist", "engine.mjs"), stamp: join(room, "dist", "engine.stamp") } as const;
const packages = join(room, "..", "..", "packages");
const sources = [join(packages, "providers", "src"), join(packages, "detection", "src"), join(packages, "crypto", "src", "fingerprint"), join(room, "src", "scan")];

/** How many files the engine is made from, and when the last of them was changed. Takes about 20 ms. */
export const stampOfSources = (): string => {
  let [count, newest] = [0, 0];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (!entry.name.endsWith(".test.ts")) [count, newest] = [count + 1, Math.max(newest, statSync(path).mtimeMs)];
    }
  };
  for (const folder of sources) if (existsSync(folder)) walk(folder);
  return `${count} ${newest}`;
};

/** Whether the bundle is what the sources would make now. Where there are no sources, it is. */
export const isBundleFresh = (): boolean => {
  if (!existsSync(enginePlaces.bundle)) return false;
  return !existsSync(sources[0]!) || (existsSync(enginePlaces.stamp) && readFileSync(enginePlaces.stamp, "utf8") === stampOfSources());
};

/** The thread's program that goes with an engine. */
export const workerFile = (engine: string): string => (engine === enginePlaces.bundle ? join(room, "dist", "worker.mjs") : join(import.meta.dirname, "worker.ts"));

/** The file to load the engine from: the bundle, made first where it is missing or old; the sources where it cannot be made. */
export const engineFile = (node: string): string => {
  if (isBundleFresh()) return enginePlaces.bundle;
  const { status } = spawnSync(node, [join(room, "build.ts")], { cwd: room, stdio: "ignore", timeout: buildLimitMs });
  return status === 0 ? enginePlaces.bundle : enginePlaces.source;
};

const buildLimitMs = 60_000;
