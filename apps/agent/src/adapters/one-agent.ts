import { chmodSync, closeSync, constants, lstatSync, mkdirSync, openSync, statSync } from "node:fs";
import { join } from "node:path";
import { err, ok, type Result } from "@tokenward/shared/result";
import { fileCode, fileErrorOf } from "./replace-file.ts";
import { openDatabase, type Database } from "./sqlite.ts";

export interface HeldHome {
  release(): void;
}

/** Who runs this, as the file system sees it; null where files have no such owner (Windows). */
const ownUid = process.getuid?.() ?? null;
const othersWrite = 0o022;
/** A database that nobody refers to is closed by the garbage collector, and the hold would end with it. */
const holding = new Set<Database>();

/**
 * Holds the vault folder for this process, so that no second agent writes to it. The hold is a lock of the operating system
 * on `run/agent.lock` (SQLite's, which works on every platform): it ends with the process, however that ends, so there is
 * nothing stale to clean up. Makes the folder where there is none.
 */
export const holdHome = (home: string, uid = ownUid): Result<HeldHome, { readonly message: string }> => {
  const run = join(home, "run");
  const lock = join(run, "agent.lock");
  let db: Database | null = null;
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    const fault = faultOf(home, uid, statSync(home));
    if (fault !== null) return err({ message: fault });
    mkdirSync(run, { recursive: true, mode: 0o700 });
    // Not followed: a link here would put the doors into somebody else's folder.
    const runFault = faultOf(run, uid, lstatSync(run));
    if (runFault !== null) return err({ message: runFault });
    if (uid !== null) chmodSync(run, 0o700);
    // SQLite would make it readable for everybody, and whoever can open it can hold us up.
    closeSync(openSync(lock, constants.O_RDWR | constants.O_CREAT, 0o600));
    db = openDatabase(lock, 0);
    db.exec("BEGIN EXCLUSIVE");
    const held = db;
    holding.add(held);
    return ok({
      release: () => {
        holding.delete(held);
        held.close();
      },
    });
  } catch (error) {
    db?.close();
    if (fileCode(error) !== null) return err({ message: fileErrorOf(error, home).message });
    const code = sqliteCode(error);
    if (code === null) throw error;
    if (code.startsWith("SQLITE_BUSY")) return err({ message: `Another Tokenward agent is running with the vault folder ${home}. Use that one, or stop it first.` });
    return err({ message: `The vault folder ${home} could not be held for one agent alone (${code}). If no other agent is running, delete ${lock} and try again.` });
  }
};

const faultOf = (folder: string, uid: number | null, status: { readonly uid: number; readonly mode: number; isDirectory(): boolean }): string | null => {
  if (!status.isDirectory()) return `${folder} is not a folder. Move it away, or name another vault folder with TOKENWARD_HOME.`;
  if (uid === null) return null;
  if (status.uid !== uid) return `${folder} belongs to another user, who could exchange the vault. Take it over (chown), or name another vault folder with TOKENWARD_HOME.`;
  if ((status.mode & othersWrite) !== 0) return `Other users may write to ${folder}, so they could exchange the vault. Close it first: chmod go-w ${folder}`;
  return null;
};

const sqliteCode = (error: unknown): string | null =>
  error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("SQLITE_") ? error.code : null;
