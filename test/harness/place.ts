import { existsSync, readFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");
export const node24 = process.execPath;

/** Full path of a program in PATH; null when it is not there. */
export const program = (...names: readonly string[]): string | null =>
  names.flatMap((name) => (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, name))).find((file) => existsSync(file)) ?? null;

export interface ElectronRuntime {
  readonly executable: string;
  readonly official: boolean;
}

/** The Electron that scripts/electron.mjs found; null when it was not looked for, or there is none. */
export const electronRuntime = (): ElectronRuntime | null => {
  const file = join(root, ".cache", "electron.json");
  if (!existsSync(file)) return null;
  const found = JSON.parse(readFileSync(file, "utf8")) as ElectronRuntime;
  return existsSync(found.executable) ? found : null;
};

export type Need = "session" | "display" | "desktop" | "browser";

const reasons: Readonly<Record<Need, () => string | null>> = {
  session: () => (process.platform !== "linux" ? "needs Linux" : lacking(["dbus-daemon", "gnome-keyring-daemon", "secret-tool"])),
  display: () => lacking(["Xvfb", "openbox", "xdotool", "xclip"]),
  desktop: () => (electronRuntime() === null ? "no Electron (npm start fetches one)" : built("apps/desktop/dist/main.cjs")),
  browser: () => lacking(["chromium"]) ?? built("apps/extension/dist/chromium/manifest.json"),
};
const lacking = (names: readonly string[]): string | null => {
  const missing = names.filter((name) => program(name) === null);
  return missing.length === 0 ? null : `missing: ${missing.join(" ")}`;
};
const built = (file: string): string | null => (existsSync(join(root, file)) ? null : `${file} is not built`);

/** Why tests with these needs cannot run here, for `describe.skipIf`; null when they can. Says it once on stderr. */
export const cannotRun = (...needs: readonly Need[]): string | null => {
  const reason = needs.map((need) => reasons[need]()).find((found) => found !== null) ?? null;
  if (reason !== null) console.warn(`skipped here: ${reason}`);
  return reason;
};

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Asks until `ask` gives something other than null, undefined or false. Throws with `what` after `limitMs`. */
export const until = async <T>(what: string, ask: () => Promise<T | null | undefined | false> | T | null | undefined | false, limitMs = 15_000): Promise<T> => {
  for (const end = Date.now() + limitMs; ; await pause(50)) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${limitMs / 1000} s in vain for: ${what}`);
  }
};
