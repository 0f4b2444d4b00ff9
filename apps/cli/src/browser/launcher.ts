import { join, resolve } from "node:path";
import { doorAddress } from "@tokenward/rpc/socket";
import type { World } from "../world.ts";
import { extensionIds, hostName } from "./identity.ts";
import type { BrowserRow } from "./browser-row.ts";

export type Here = Pick<World, "env" | "platform" | "node" | "tmp" | "uid" | "home">;

/** The native host's program: said by the environment (a packaged app), else beside us. */
export const hostProgram = ({ env }: Pick<World, "env">): string => env["TOKENWARD_NATIVE_HOST"] ?? resolve(import.meta.dirname, "../../../native-host/src/main.ts");

/** Where the built extension of a family lies in a checkout. */
export const extensionFolder = (family: BrowserRow["family"]): string => resolve(import.meta.dirname, "../../../extension/dist", family);

/** A browser starts one program without arguments of ours, so a script of a few lines stands in between. */
export const launcherPath = (here: Pick<Here, "platform" | "home">): string => join(here.home(), here.platform === "win32" ? "native-host.cmd" : "native-host");

export const extensionDoor = (here: Here): string => doorAddress(here.home(), "extension", here.platform, here.tmp, here.uid);

/** The launcher. It names the door, and the extensions that may come through. What it cannot start it says in a frame of its own. */
export const launcherText = (here: Here): string => {
  const args = ["--socket", extensionDoor(here), "--allow", extensionIds.chromium, "--allow", extensionIds.firefox];
  const [node, program] = [here.node, hostProgram(here)];
  if (here.platform === "win32") return `@echo off\r\n${[node, program, ...args].map(quoteForBatch).join(" ")} %*\r\n`;
  const [quotedNode, quotedProgram] = [node, program].map(quoteForShell);
  return `#!/bin/sh\n# Written by: tokenward browser install\nif [ ! -x ${quotedNode} ] || [ ! -r ${quotedProgram} ]; then printf '${frameForShell("broken")}'; exit 1; fi\nexec ${[node, program, ...args].map(quoteForShell).join(" ")} "$@"\n`;
};

/** The launcher inside a flatpak's box: it asks the desktop to start the one outside, and says so when it may not. */
export const boxedLauncherText = (outside: string): string =>
  `#!/bin/sh\n# Written by: tokenward browser install\nif ! flatpak-spawn --host true 2>/dev/null; then printf '${frameForShell("boxed")}'; exit 1; fi\nexec flatpak-spawn --watch-bus --host ${quoteForShell(outside)} "$@"\n`;

/** The native host's own frame (see apps/native-host) as a format for printf, so that even a shell can say why. At most 63 bytes. */
const frameForShell = (hostError: "broken" | "boxed"): string => {
  const body = JSON.stringify({ hostError });
  return `\\${body.length.toString(8).padStart(3, "0")}\\000\\000\\000${body}`;
};

/** A path on Windows holds no quotes, but may hold a percent sign, which would be read as a variable. */
const quoteForBatch = (text: string): string => `"${text.replaceAll("%", "%%")}"`;
const quoteForShell = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** What a browser reads to find the launcher. */
export const manifestText = (family: BrowserRow["family"], launcher: string): string =>
  `${JSON.stringify({
    name: hostName,
    description: "Tokenward: keeps API tokens out of pages where they do not belong",
    path: launcher,
    type: "stdio",
    ...(family === "chromium" ? { allowed_origins: [`chrome-extension://${extensionIds.chromium}/`] } : { allowed_extensions: [extensionIds.firefox] }),
  }, null, 2)}\n`;
