import { closeSync, constants, existsSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { err, ok, type Result } from "@tokenward/shared/result";
import type { Store } from "@tokenward/vault/deps";
import type { StorageError } from "@tokenward/vault/ports";
import { auditSchema, createAuditStore } from "./audit-store.sqlite.ts";
import { UnreadableRow } from "./keyed-rows.sqlite.ts";
import { createRecords, recordsSchema } from "./records.sqlite.ts";
import { fileCode, fileErrorOf, syncFolder } from "./replace-file.ts";
import { openDatabase, type Database } from "./sqlite.ts";
import { storageErrorOf } from "./sqlite-error.ts";

/** Counted up with every change of the tables. A file with a higher number is refused. */
const schemaVersion = 1;
/** How long to wait for another process that reads along (a backup). */
const busyMs = 2_000;

/**
 * Opens the vault's database: SQLCipher 4 format, so that every page is encrypted and authenticated, under a raw 32-byte
 * key. Made when there is none, unless `mustExist`. The key is not kept here. Throws when it is not 32 bytes.
 */
export const openStore = (path: string, openFile = openDatabase) => (key: Uint8Array, { mustExist = false }: { readonly mustExist?: boolean } = {}): Result<Store, StorageError> => {
  if (key.length !== 32) throw new Error("the database key has 32 bytes");
  let db: Database | null = null;
  try {
    const isEmpty = !existsSync(path) || statSync(path).size === 0;
    if (isEmpty && mustExist) return err({ kind: "failed", message: `The vault's database is gone: ${path}. Nothing was made in its place. Bring it back from a backup.` });
    if (isEmpty) claimFile(path);
    db = openFile(path, busyMs);
    unlock(db, key);
    const version = db.pragma("user_version", { simple: true }) as number;
    if (version > schemaVersion) {
      db.close();
      return err({ kind: "failed", message: "This vault was last used by a newer Tokenward. Nothing was changed. Update Tokenward." });
    }
    configure(db);
    if (version === 0) createTables(db);
    const open = db;
    return ok({ records: createRecords(open, path), audit: createAuditStore(open, path), close: () => void open.close() });
  } catch (error) {
    db?.close();
    if (error instanceof UnreadableRow) return err({ kind: "damaged", message: `The vault's database holds something under "${error.message}" that this Tokenward cannot read. Nothing was changed. Update Tokenward, or bring the database back from a backup.` });
    return err(fileCode(error) === null ? storageErrorOf(error, path) : fileErrorOf(error, path));
  }
};

/** SQLite would make it readable for everybody; what it makes beside it later takes this file's mode. */
const claimFile = (path: string): void => {
  closeSync(openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600));
  syncFolder(dirname(path));
};

const unlock = (db: Database, key: Uint8Array): void => {
  db.pragma("cipher = 'sqlcipher'");
  db.pragma("legacy = 4");
  // `raw:` takes the bytes as they are; `pragma key` would take a string, which cannot be wiped.
  const given = Buffer.concat([Buffer.from("raw:"), key]);
  db.key(given);
  given.fill(0);
};

const configure = (db: Database): void => {
  db.pragma("journal_mode = wal");
  // FULL where there is a WAL; where the disk cannot have one, the journal's folder is synced too.
  db.pragma("synchronous = extra");
  db.pragma("secure_delete = on");
  db.pragma("temp_store = memory");
  db.pragma("trusted_schema = off");
  db.pragma("cell_size_check = on");
  db.pragma("foreign_keys = on");
};

const createTables = (db: Database): void => {
  db.transaction(() => {
    db.exec(recordsSchema + auditSchema);
    db.pragma(`user_version = ${schemaVersion}`);
  }).immediate();
};
