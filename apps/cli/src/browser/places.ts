import { join } from "node:path";
import type { BrowserRow, Packaging, Platform, Reach } from "./browser-row.ts";
import { browsers } from "./browsers.ts";
import { hostName } from "./identity.ts";
import { launcherPath, type Here } from "./launcher.ts";

/** A browser of the table, as it would be for this user. */
export interface BrowserPlace {
  /** What `--browser` names it: the row's id, for a boxed build with its packaging behind it. */
  readonly id: string;
  readonly name: string;
  readonly row: BrowserRow;
  readonly packaging: Packaging;
  /** `direct`: it starts the launcher itself. The others: see {@link Reach}. */
  readonly reach: Reach | "direct";
  /** Name of the snap or id of the flatpak; null for a build without a box. */
  readonly appId: string | null;
  readonly profiles: readonly string[];
  /** Whole paths, the most important first. The others are written where their folder's parent is. Empty where nothing can be done. */
  readonly manifests: readonly string[];
  /** What its manifests name. */
  readonly launcher: string;
  /** Programs whose presence in PATH says that the browser is here. */
  readonly programs: readonly string[];
  /** Windows only: the registry key that names the manifest. */
  readonly registryKey: string | null;
  /** Why nothing can be done; empty where something can. */
  readonly because: string;
}

/** The user's folder; null where the environment does not name one. */
export const userFolder = (env: Here["env"]): string | null => env["HOME"] || env["USERPROFILE"] || null;

const bases: Readonly<Record<Platform, (user: string, env: Here["env"]) => string>> = {
  linux: (user, env) => env["XDG_CONFIG_HOME"] || join(user, ".config"),
  darwin: (user) => join(user, "Library", "Application Support"),
  win32: (user, env) => env["LOCALAPPDATA"] || join(user, "AppData", "Local"),
};

/** Every browser that the table knows on this platform, with its paths. Empty where the platform or the user's folder is not known. */
export const browserPlaces = (here: Here): readonly BrowserPlace[] => {
  const { env, platform } = here;
  const user = userFolder(env);
  const base = platform === "linux" || platform === "darwin" || platform === "win32" ? platform : null;
  if (base === null || user === null) return [];
  const below = (path: string): string => (path.startsWith("~/") ? join(user, path.slice(2)) : join(bases[base](user, env), path));
  const file = (folder: string): string => join(folder, `${hostName}.json`);
  return browsers.flatMap((row) => {
    const on = row.on[base];
    const plain: readonly BrowserPlace[] = on === undefined ? [] : [{
      id: row.id, name: row.name, row, packaging: "native", reach: "direct", appId: null, because: "",
      profiles: on.profiles.map(below), programs: on.programs ?? [], launcher: launcherPath(here),
      manifests: on.manifests.map((folder) => file(base === "win32" ? join(here.home(), folder) : below(folder))),
      registryKey: on.registryKey === undefined ? null : `HKCU\\${on.registryKey}\\${hostName}`,
    }];
    if (base !== "linux") return plain;
    return [...plain, ...row.boxes.map((box): BrowserPlace => ({
      id: `${row.id}-${box.packaging}`, name: `${row.name} (${box.packaging})`, row, packaging: box.packaging, reach: box.reach, appId: box.appId, because: box.because,
      profiles: [below(box.profile)], programs: [], manifests: box.manifests.map((folder) => file(below(folder))), registryKey: null,
      // The same path inside the box and outside.
      launcher: box.reach === "spawn" ? below(`~/.var/app/${box.appId}/data/tokenward/native-host`) : launcherPath(here),
    }))];
  });
};

/** A Chromium that was told to keep its profile elsewhere: it looks for manifests there. */
export const customPlace = (here: Here, row: BrowserRow, folder: string): BrowserPlace => ({
  id: `${row.id}:${folder}`, name: `${row.name} in ${folder}`, row, packaging: "native", reach: "direct", appId: null, because: "", programs: [], registryKey: null,
  profiles: [folder], manifests: [join(folder, "NativeMessagingHosts", `${hostName}.json`)], launcher: launcherPath(here),
});
