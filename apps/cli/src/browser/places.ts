import { join } from "node:path";
import { browsers, type BrowserRow, type Platform } from "./browsers.ts";
import { hostName } from "./identity.ts";

/** A browser of the table, as it would be for this user. */
export interface BrowserPlace {
  readonly row: BrowserRow;
  readonly profile: string;
  readonly manifest: string;
  /** Programs whose presence in PATH says that the browser is here. */
  readonly programs: readonly string[];
  /** Windows only: the registry key that names the manifest. */
  readonly registryKey: string | null;
}

interface User {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** The vault's folder: on Windows manifests lie in it. */
  home(): string;
}

const bases: Readonly<Record<Platform, (user: string, env: User["env"]) => string>> = {
  linux: (user, env) => env["XDG_CONFIG_HOME"] || join(user, ".config"),
  darwin: (user) => join(user, "Library", "Application Support"),
  win32: (user, env) => env["LOCALAPPDATA"] || join(user, "AppData", "Local"),
};

/** Every browser that the table knows on this platform, with its paths. Empty where the platform or the user's folder is not known. */
export const browserPlaces = (here: User): readonly BrowserPlace[] => {
  const { env, platform } = here;
  const user = env["HOME"] || env["USERPROFILE"];
  const base = platform === "linux" || platform === "darwin" || platform === "win32" ? platform : null;
  if (base === null || !user) return [];
  const below = (path: string): string => (path.startsWith("~/") ? join(user, path.slice(2)) : join(bases[base](user, env), path));
  return browsers.flatMap((row) => {
    const on = row.on[base];
    if (on === undefined) return [];
    const folder = base === "win32" ? join(here.home(), on.manifests) : below(on.manifests);
    return [{
      row, profile: below(on.profile), manifest: join(folder, `${hostName}.json`), programs: on.programs ?? [],
      registryKey: on.registryKey === undefined ? null : `HKCU\\${on.registryKey}\\${hostName}`,
    }];
  });
};
