import { statfsSync } from "node:fs";
import { dirname } from "node:path";
import type { StorageError } from "@tokenward/vault/ports";

/** Below this many free bytes a failed write is blamed on the disk: SQLite says "I/O error" where its shared memory does not fit. */
const fewBytes = 65_536;

/** What SQLite threw, as a refusal with a sentence. Throws anything else again: that is a bug. */
export const storageErrorOf = (error: unknown, path: string): StorageError => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (!code.startsWith("SQLITE_")) throw error;
  const isIo = code.startsWith("SQLITE_IOERR") || code.startsWith("SQLITE_CANTOPEN");
  if (code === "SQLITE_FULL" || (isIo && isFull(path))) return { kind: "full", message: "The disk is full, so nothing was written. Make room and try again." };
  if (code === "SQLITE_NOTADB") return { kind: "damaged", message: "The vault's database cannot be opened with its key: it is damaged, or it belongs to other keys. Nothing was changed. Bring it back from a backup." };
  if (code.startsWith("SQLITE_CORRUPT") || code === "SQLITE_IOERR_DATA") return { kind: "damaged", message: "The vault's database is damaged. Nothing was changed. Bring it back from a backup." };
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) return { kind: "failed", message: "Another program holds the vault's database. Close it and try again." };
  if (code.startsWith("SQLITE_READONLY") || code === "SQLITE_PERM") return { kind: "failed", message: "The vault's database may not be written. Check who owns the vault folder and whether its disk is read-only." };
  return { kind: "failed", message: `The vault's database could not be read or written (${code}). Nothing was changed. Try again; if it stays, check the disk.` };
};

const isFull = (path: string): boolean => {
  try {
    const { bavail, bsize } = statfsSync(dirname(path));
    return bavail * bsize < fewBytes;
  } catch {
    return false;
  }
};
