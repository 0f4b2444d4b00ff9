import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import type { World } from "../world.ts";
import { customPlaces } from "./custom.ts";
import { hostName } from "./identity.ts";
import { boxedLauncherText, launcherPath, launcherText, manifestText, type Here } from "./launcher.ts";
import { browserPlaces, type BrowserPlace } from "./places.ts";
import { readReceipt, writeReceipt } from "./receipt.ts";
import { replaceFile } from "./replace-file.ts";

/** `other`: a manifest is there, and it is not the one that we would write. `boxed`: none would be of use. */
export type ManifestState = "installed" | "missing" | "other" | "boxed";

const ours = new Set(["NativeMessagingHosts", "native-messaging-hosts"]);
/** A folder that holds only manifests was made by us, or by somebody like us. */
const holdsProfile = (folder: string): boolean => {
  try {
    return readdirSync(folder).some((name) => !ours.has(name));
  } catch {
    return false;
  }
};

/** Whether this browser is on the computer: its profile is, or its program. A snap and a flatpak have a folder as soon as they ran. */
export const isHere = ({ env }: Pick<World, "env">, { profiles, programs }: BrowserPlace): boolean =>
  profiles.some(holdsProfile) || programs.some((name) => (env["PATH"] ?? "").split(delimiter).some((folder) => folder !== "" && existsSync(join(folder, name))));

export const knownPlaces = (here: Here): readonly BrowserPlace[] => [...browserPlaces(here), ...customPlaces(here, readReceipt(here))];

export const foundBrowsers = (here: Here): readonly BrowserPlace[] => knownPlaces(here).filter((place) => isHere(here, place));

const textOf = (path: string): string | null => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
};

/** The manifests that belong to a place: the first always, the others where the folder of that browser is. */
export const manifestsOf = ({ manifests }: BrowserPlace): readonly string[] => manifests.filter((path, at) => at === 0 || existsSync(dirname(dirname(path))));

export const manifestState = (place: BrowserPlace): ManifestState => {
  const paths = manifestsOf(place);
  if (paths.length === 0) return "boxed";
  const texts = paths.map(textOf);
  if (texts.every((text) => text === null)) return "missing";
  if (place.registryKey !== null && !inRegistry(place.registryKey, paths[0]!)) return "missing";
  return texts.every((text) => text === manifestText(place.row.family, place.launcher)) ? "installed" : "other";
};

/** Writes the launcher, readable and startable by this user only. */
export const writeLauncher = (here: Here): void => {
  mkdirSync(here.home(), { recursive: true, mode: 0o700 });
  replaceFile(launcherPath(here), launcherText(here), 0o700);
};

/** Tells one browser where the launcher is, and writes it down in the receipt. Writing it twice changes nothing. */
export const writeManifest = (here: Here, place: BrowserPlace): void => {
  if (place.reach === "spawn") replaceFile(place.launcher, boxedLauncherText(launcherPath(here)), 0o700);
  const paths = manifestsOf(place);
  for (const path of paths) {
    replaceFile(path, manifestText(place.row.family, place.launcher), 0o644);
    closeFolder(dirname(path));
  }
  if (place.registryKey !== null) execFileSync("reg", ["add", place.registryKey, "/ve", "/t", "REG_SZ", "/d", paths[0]!, "/f"], { stdio: "ignore", windowsHide: true });
  const receipt = readReceipt(here);
  writeReceipt(here, {
    manifests: { ...receipt.manifests, [place.id]: paths },
    profiles: place.id === `${place.row.id}:${place.profiles[0]}` && !receipt.profiles.some(({ folder }) => folder === place.profiles[0]) ? [...receipt.profiles, { row: place.row.id, folder: place.profiles[0]! }] : receipt.profiles,
  });
};

/** A folder of ours that others may write to lets them exchange the manifest. Throws when it is somebody else's. */
const closeFolder = (folder: string): void => {
  const stats = lstatSync(folder);
  if (stats.isDirectory() && (stats.mode & 0o022) !== 0) chmodSync(folder, stats.mode & 0o755);
};

/** Takes a manifest away, or a link in its place. A folder there is nobody's manifest and stays. Answers whether something was removed. */
export const removeManifest = (path: string): boolean => {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined || stats.isDirectory() || !path.endsWith(`${hostName}.json`)) return false;
  rmSync(path, { force: true });
  return true;
};

/** Takes the registry's key away. One that is not there is gone as well. */
export const removeKey = (key: string): void => {
  try {
    execFileSync("reg", ["delete", key, "/f"], { stdio: "ignore", windowsHide: true });
  } catch {
    // It was not there.
  }
};

export const inRegistry = (key: string, manifest: string): boolean => {
  try {
    return execFileSync("reg", ["query", key, "/ve"], { encoding: "utf8", windowsHide: true, stdio: ["ignore", "pipe", "ignore"] }).includes(manifest);
  } catch {
    return false;
  }
};
