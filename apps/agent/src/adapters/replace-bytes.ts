import { constants } from "node:fs";
import { open, realpath, rename, rm, type FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { err, ok, type Result } from "@tokenward/shared/result";

type Replaced = Result<"replaced" | "already" | "absent", { readonly message: string }>;

/**
 * Replaces a file's bytes in one stroke: a reader sees all of the old or all of the new, also after a power cut. Keeps mode,
 * owner and the symlink that leads to it. Refuses when the file changed between reading and replacing. Access lists beyond
 * the mode are not kept.
 *
 * `change` gets the bytes (wiped afterwards) and answers with new ones, or with what it found instead.
 */
export const replaceBytes = async (path: string, maxBytes: number, change: (bytes: Uint8Array) => Uint8Array | "already" | "absent"): Promise<Replaced> => {
  const wiped: Uint8Array[] = [];
  const no = (what: string): Replaced => err({ message: `${path} ${what}` });
  let temporary: string | null = null;
  try {
    const target = await realpath(path);
    // One name, so that what a crash left here is found and removed: it holds a value.
    temporary = join(dirname(target), `.${basename(target)}.tokenward-new`);
    await rm(temporary, { force: true });
    const before = await snapshot(target, maxBytes);
    if (before === null) return no("is not a file Tokenward can rewrite.");
    wiped.push(before.bytes);
    const after = change(before.bytes);
    if (typeof after === "string") return ok(after);
    wiped.push(after);
    if (before.links > 1) return no("has a second name (a hard link), which would keep the old value. It was not changed: make it a file of its own or a symlink.");

    const file = await open(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
    try {
      await writeAll(file, after);
      const own = await file.stat();
      if (own.uid !== before.uid || own.gid !== before.gid) await file.chown(before.uid, before.gid);
      await file.chmod(before.mode);
      await file.sync();
    } finally {
      await file.close();
    }
    const now = await snapshot(target, maxBytes);
    if (now !== null) wiped.push(now.bytes);
    if (now === null || Buffer.compare(now.bytes, before.bytes) !== 0) return no("was changed by another program just now. It was left as it is; try again.");
    await rename(temporary, target);
    temporary = null;
    await syncFolder(dirname(target));
    const written = await snapshot(target, maxBytes);
    if (written !== null) wiped.push(written.bytes);
    return written !== null && Buffer.compare(written.bytes, after) === 0 ? ok("replaced") : no("does not hold what was written to it. Another program may have changed it; try again.");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT") return ok("absent");
    return no(`could not be rewritten: ${reasons[code] ?? (code || "an unknown error")}. It was left as it was.`);
  } finally {
    if (temporary !== null) await rm(temporary, { force: true }).catch(() => undefined);
    for (const bytes of wiped) bytes.fill(0);
  }
};

const reasons: Readonly<Record<string, string>> = {
  EACCES: "you may not write there", EPERM: "you may not write there, or its owner cannot be kept", EROFS: "its disk is read-only", ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is used up", EISDIR: "it is a folder", EBUSY: "another program holds it", ELOOP: "its symlinks go in circles",
};

interface Snapshot {
  readonly bytes: Uint8Array;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly links: number;
}

const snapshot = async (path: string, maxBytes: number): Promise<Snapshot | null> => {
  // Without O_NONBLOCK a named pipe in place of the file would hold us up for ever.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const { mode, uid, gid, nlink, size } = await file.stat();
    if (!isPlainFile(mode) || size > maxBytes) return null;
    return { bytes: await file.readFile(), mode: mode & 0o7777, uid, gid, links: nlink };
  } finally {
    await file.close();
  }
};

const isPlainFile = (mode: number): boolean => (mode & constants.S_IFMT) === constants.S_IFREG;

/** One `write` may take less than it is given. */
const writeAll = async (file: FileHandle, bytes: Uint8Array): Promise<void> => {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, at, bytes.length - at, at);
    at += bytesWritten;
  }
};

/** Makes the rename itself durable. Windows has no such thing for folders. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
};
