import { join, resolve } from "node:path";
import { doorAddress } from "@tokenward/rpc/socket";
import type { World } from "../world.ts";
import { extensionIds, hostName } from "./identity.ts";
import type { BrowserRow } from "./browsers.ts";

type Here = Pick<World, "env" | "platform" | "node" | "tmp" | "uid" | "home">;

/** The native host's program: said by the environment (a packaged app), else beside us. */
export const hostProgram = ({ env }: Pick<World, "env">): string => env["TOKENWARD_NATIVE_HOST"] ?? resolve(import.meta.dirname, "../../../native-host/src/main.ts");

/** Where the built extension of a family lies in a checkout. */
export const extensionFolder = (family: BrowserRow["family"]): string => resolve(import.meta.dirname, "../../../extension/dist", family);

/** A browser starts one program without arguments of ours, so a script of one line stands in between. */
export const launcherPath = (here: Here): string => join(here.home(), here.platform === "win32" ? "native-host.cmd" : "native-host");

/** The script. It names the door, and the extensions that may come through. */
export const launcherText = (here: Here): string => {
  const socket = doorAddress(here.home(), "extension", here.platform, here.tmp, here.uid);
  const args = ["--socket", socket, "--allow", extensionIds.chromium, "--allow", extensionIds.firefox];
  if (here.platform === "win32") return `@echo off\r\n${[here.node, hostProgram(here), ...args].map(quoteForBatch).join(" ")} %*\r\n`;
  return `#!/bin/sh\n# Written by: tokenward browser install\nexec ${[here.node, hostProgram(here), ...args].map(quoteForShell).join(" ")} "$@"\n`;
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
