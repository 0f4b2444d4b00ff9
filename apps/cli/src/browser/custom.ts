import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { browsers } from "./browsers.ts";
import type { Here } from "./launcher.ts";
import { customPlace, userFolder, type BrowserPlace } from "./places.ts";
import type { Receipt } from "./receipt.ts";

/** Bytes of a starter that are read: they are short, and a folder may hold anything. */
const maxStarterBytes = 65_536;

/**
 * Profiles of a Chromium that lie in a place of their own: named by `--profile` before, by CHROME_USER_DATA_DIR, or by a starter of the
 * user's whose line has `--user-data-dir=`. Firefox looks for manifests in one place whatever its profile. Linux and macOS only:
 * on Windows the registry is asked.
 */
export const customPlaces = (here: Here, receipt: Receipt): readonly BrowserPlace[] => {
  if (here.platform === "win32") return [];
  const found = [...receipt.profiles.map(({ row, folder }) => [row, folder] as const), ...fromEnvironment(here), ...fromStarters(here)];
  const places = new Map<string, BrowserPlace>();
  for (const [id, folder] of found) {
    const row = browsers.find((each) => each.id === id);
    if (row?.family !== "chromium" || !isAbsolute(folder) || !existsSync(folder)) continue;
    const place = customPlace(here, row, resolve(folder));
    places.set(place.manifests[0]!, place);
  }
  return [...places.values()];
};

/** Chrome's and Chromium's own variable (chrome/app/chrome_main_delegate.cc). */
const fromEnvironment = ({ env }: Here): readonly (readonly [string, string])[] => (env["CHROME_USER_DATA_DIR"] ? [["chromium", env["CHROME_USER_DATA_DIR"]]] : []);

const fromStarters = ({ env, platform }: Here): readonly (readonly [string, string])[] => {
  const user = userFolder(env);
  if (platform !== "linux" || user === null) return [];
  const folder = join(env["XDG_DATA_HOME"] || join(user, ".local", "share"), "applications");
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".desktop")).flatMap((name) => starterProfiles(readStarter(join(folder, name)), user));
  } catch {
    return [];
  }
};

const readStarter = (path: string): string => {
  try {
    return readFileSync(path, "utf8").slice(0, maxStarterBytes);
  } catch {
    return "";
  }
};

/** `Exec=/usr/bin/chromium --user-data-dir=/home/me/work %U` → chromium and its folder. Quotes as the Desktop Entry Specification has them. */
export const starterProfiles = (text: string, user: string): readonly (readonly [string, string])[] =>
  [...text.matchAll(/^Exec=(.+)$/gm)].flatMap(([, line = ""]) => {
    const words = [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, plain]) => (quoted === undefined ? plain! : quoted.replaceAll(/\\(.)/g, "$1")));
    const folder = words.map((word) => /^--user-data-dir=(.+)$/.exec(word)?.[1]).find((each) => each !== undefined)?.replace(/^"(.*)"$/, "$1").replace(/^(~|\$HOME)(?=\/)/, user);
    const names = words.map((word) => word.split("/").at(-1)!);
    const row = browsers.find(({ on }) => on.linux?.programs?.some((program) => names.includes(program)));
    return folder === undefined || row === undefined ? [] : [[row.id, folder] as const];
  });
