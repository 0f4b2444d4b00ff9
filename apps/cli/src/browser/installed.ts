import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import type { World } from "../world.ts";
import { launcherPath, launcherText, manifestText } from "./launcher.ts";
import { browserPlaces, type BrowserPlace } from "./places.ts";

/** `other`: a manifest is there, and it is not the one that we would write. */
export type ManifestState = "installed" | "missing" | "other";

/** Whether this browser is on the computer: its profile is, or its program. */
export const isHere = ({ env }: Pick<World, "env">, { profile, programs }: BrowserPlace): boolean =>
  existsSync(profile) || programs.some((name) => (env["PATH"] ?? "").split(delimiter).some((folder) => folder !== "" && existsSync(join(folder, name))));

export const foundBrowsers = (world: World): readonly BrowserPlace[] => browserPlaces(world).filter((place) => isHere(world, place));

const textOf = (path: string): string | null => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
};

export const manifestState = (world: World, { row, manifest, registryKey }: BrowserPlace): ManifestState => {
  const text = textOf(manifest);
  if (text === null || (registryKey !== null && !inRegistry(registryKey, manifest))) return "missing";
  return text === manifestText(row.family, launcherPath(world)) ? "installed" : "other";
};

export const launcherState = (world: World): ManifestState => {
  const text = textOf(launcherPath(world));
  return text === null ? "missing" : text === launcherText(world) ? "installed" : "other";
};

/** Writes the launcher, readable and startable by this user only. */
export const writeLauncher = (world: World): void => {
  mkdirSync(world.home(), { recursive: true, mode: 0o700 });
  replaceFile(launcherPath(world), launcherText(world), 0o700);
};

/** Tells one browser where the launcher is. Writing it twice changes nothing. */
export const writeManifest = (world: World, { row, manifest, registryKey }: BrowserPlace): void => {
  mkdirSync(dirname(manifest), { recursive: true, mode: 0o700 });
  replaceFile(manifest, manifestText(row.family, launcherPath(world)), 0o644);
  if (registryKey !== null) execFileSync("reg", ["add", registryKey, "/ve", "/t", "REG_SZ", "/d", manifest, "/f"], { stdio: "ignore", windowsHide: true });
};

/** At once or not at all: a browser may read it at any moment. */
const replaceFile = (path: string, text: string, mode: number): void => {
  const next = `${path}.${process.pid}.tmp`;
  writeFileSync(next, text, { mode });
  renameSync(next, path);
};

const inRegistry = (key: string, manifest: string): boolean => {
  try {
    return execFileSync("reg", ["query", key, "/ve"], { encoding: "utf8", windowsHide: true, stdio: ["ignore", "pipe", "ignore"] }).includes(manifest);
  } catch {
    return false;
  }
};
