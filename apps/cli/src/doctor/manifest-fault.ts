import { constants, accessSync, readlinkSync } from "node:fs";
import { dirname, isAbsolute } from "node:path";
import { extensionIds, hostName } from "../browser/identity.ts";
import { manifestText } from "../browser/launcher.ts";
import type { BrowserPlace } from "../browser/places.ts";
import type { Cause } from "./cause.ts";
import type { Fault } from "./check.ts";
import { bytesOf, statOf, targetOf } from "./stat-of.ts";

const fault = (cause: Cause, says: string): Fault => ({ cause, says });

/**
 * What is wrong with one manifest file of a browser; null when it is the one that belongs to this vault. The gravest comes first:
 * whoever can exchange the file decides what the browser starts, so that is looked at before what the file says.
 */
export const manifestFault = (place: Pick<BrowserPlace, "row" | "launcher">, path: string, uid: number, platform: NodeJS.Platform): Fault | null => {
  const folder = targetOf(dirname(path));
  if (folder !== null && platform !== "win32") {
    if (folder.uid !== uid) return fault("manifest-folder-owner", `The folder of its manifest belongs to another user, who can decide what this browser starts: ${dirname(path)}`);
    if ((folder.mode & 0o022) !== 0) return fault("manifest-folder-open", `Others may write to the folder of its manifest, so they can decide what this browser starts: ${dirname(path)}`);
  }
  const there = statOf(path);
  if (there === null) return fault("manifest-missing", `Its manifest is gone, so it cannot find Tokenward: ${path}`);
  if (there.isDirectory()) return fault("manifest-folder", `A folder stands where its manifest should be, so it cannot find Tokenward: ${path}`);
  if (there.isSymbolicLink()) {
    const target = readlinkSync(path);
    return targetOf(path) === null
      ? fault("manifest-link-dangling", `Its manifest is a link to ${target}, which is gone, so it cannot find Tokenward.`)
      : fault("manifest-link", `Its manifest is a link to ${target}: whoever may write there decides what this browser starts.`);
  }
  if (platform !== "win32") {
    if (there.uid !== uid) return fault("manifest-owner", `Its manifest belongs to another user, who can decide what this browser starts: ${path}`);
    if ((there.mode & 0o022) !== 0) return fault("manifest-open", `Others may change its manifest, so they can decide what this browser starts: ${path}`);
    if ((there.mode & 0o400) === 0) return fault("manifest-unreadable", `You may not read its manifest, and so this browser may not either: ${path}`);
  }
  const bytes = bytesOf(path);
  if (bytes === null) return fault("manifest-unreadable", `Its manifest cannot be read: ${path}`);
  return contentFault(place, bytes, path);
};

const contentFault = ({ row, launcher }: Pick<BrowserPlace, "row" | "launcher">, bytes: Buffer, path: string): Fault | null => {
  if (bytes.equals(Buffer.from(manifestText(row.family, launcher)))) return null;
  if (bytes.toString().trim() === "") return fault("manifest-empty", `Its manifest is empty, so it cannot find Tokenward: ${path}`);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return fault("manifest-bom", `Its manifest begins with a byte-order mark, which browsers do not read: ${path}`);
  let read: unknown;
  try {
    read = JSON.parse(bytes.toString());
  } catch {
    return fault("manifest-not-json", `Its manifest is no JSON, so it cannot find Tokenward: ${path}`);
  }
  const said = (typeof read === "object" && read !== null ? read : {}) as Readonly<Record<string, unknown>>;
  if (said["name"] !== hostName) return fault("manifest-name", `Its manifest is named for another program than ${hostName}, so this browser passes it over: ${path}`);
  if (said["type"] !== "stdio") return fault("manifest-type", `Its manifest does not say that Tokenward's program speaks over stdio, so this browser refuses it: ${path}`);
  if (said["path"] !== launcher) return pathFault(said["path"], path);
  const [key, ours] = row.family === "chromium" ? ["allowed_origins", `chrome-extension://${extensionIds.chromium}/`] as const : ["allowed_extensions", extensionIds.firefox] as const;
  const allowed = Array.isArray(said[key]) ? (said[key] as unknown[]) : [];
  if (!allowed.includes(ours)) return fault("manifest-id", `Its manifest does not let Tokenward's extension in, so this browser says that it is forbidden: ${path}`);
  if (allowed.length > 1) return fault("manifest-id-foreign", `Its manifest also lets other extensions start Tokenward's program: ${path}`);
  if (bytes.includes("\r")) return fault("manifest-line-ends", `Another program has rewritten the lines of its manifest: ${path}`);
  return fault("manifest-altered", `Its manifest was changed since Tokenward wrote it: ${path}`);
};

const pathFault = (named: unknown, path: string): Fault => {
  if (typeof named !== "string" || !isAbsolute(named)) return fault("manifest-path-relative", `Its manifest does not name a whole path, so this browser starts nothing: ${path}`);
  if (targetOf(named) === null) return fault("manifest-path-gone", `Its manifest names a program that is gone (${named}): of a copy of Tokenward that was moved or deleted.`);
  try {
    accessSync(named, constants.X_OK);
  } catch {
    return fault("manifest-path-not-executable", `Its manifest names a file that cannot be started: ${named}`);
  }
  return fault("manifest-path-other", `Its manifest starts another program than this vault's: ${named}`);
};
