import { closeSync, constants, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { StorageError } from "@tokenward/vault/ports";

/**
 * Puts a file of the vault folder in place in one stroke: a reader sees all of the old or all of the new, also after a power
 * cut. Mode 0600. Throws what the file system says; the old file is then whole, or the new one is already there.
 */
export const replaceFile = (path: string, bytes: Uint8Array): void => {
  // One name, so that what a crash left here is found and removed.
  const temporary = join(dirname(path), `.${basename(path)}.new`);
  rmSync(temporary, { force: true });
  try {
    const file = openSync(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
    try {
      // Given a descriptor, writeFileSync repeats short writes until all is written or the disk says no; writeSync does not.
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
};

/** Makes a rename or a new name durable. Windows has no such thing for folders, nor have some network disks. */
export const syncFolder = (folder: string): void => {
  let handle: number | null = null;
  try {
    handle = openSync(folder, constants.O_RDONLY);
    fsyncSync(handle);
  } catch {
    // Nothing that a caller could do about it.
  } finally {
    if (handle !== null) closeSync(handle);
  }
};

/** The code of what the file system threw; null when it was something else. */
export const fileCode = (error: unknown): string | null =>
  error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z0-9]+$/.test(error.code) ? error.code : null;

/** What the file system threw, as a refusal with a sentence. Throws anything else again: that is a bug. */
export const fileErrorOf = (error: unknown, path: string): StorageError => {
  const code = fileCode(error);
  if (code === null) throw error;
  if (code === "ENOSPC" || code === "EDQUOT") return { kind: "full", message: `The disk is full, so ${path} was left as it was. Make room and try again.` };
  return { kind: "failed", message: `${path} could not be read or written: ${reasons[code] ?? code}. Nothing was changed.` };
};

const reasons: Readonly<Record<string, string>> = {
  EACCES: "you may not read or write there; check who owns it", EPERM: "you may not write there; check who owns it", EROFS: "its disk is read-only",
  EISDIR: "it is a folder", ENOENT: "its folder is gone", ENOTDIR: "its folder is gone", EBUSY: "another program holds it", EIO: "the disk reports an error",
  EFBIG: "the file would be larger than you are allowed to write", ELOOP: "its symlinks go in circles", EMFILE: "too many files are open", ENFILE: "too many files are open",
};
