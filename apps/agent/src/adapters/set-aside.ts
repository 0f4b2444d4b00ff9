import { existsSync, mkdirSync, renameSync } from "node:fs";
import { basename, join } from "node:path";
import { err, ok, type Result } from "@tokenward/shared/result";
import type { StorageError } from "@tokenward/vault/ports";
import { fileErrorOf, syncFolder } from "./replace-file.ts";
import { vaultFiles } from "./vault-files.ts";

/**
 * Moves what an `init` that never finished left in the vault folder into `set-aside-<time>` beside it. Deletes nothing:
 * a vault whose `vault.json` was lost looks the same, and its files are then still there. Refuses where there is a vault.
 */
export const createSetAside = (home: string, now: () => number = Date.now) => (): Result<void, StorageError> => {
  const { config, database, keychain, recovery } = vaultFiles(home);
  if (existsSync(config)) return err({ kind: "failed", message: `There is a vault in ${home} already. Nothing was moved.` });
  // A write-ahead log goes after its database: if we are stopped in between, SQLite finds no database to play it into.
  const left = [database, `${database}-wal`, `${database}-shm`, `${database}-journal`, keychain, recovery].filter((path) => existsSync(path));
  if (left.length === 0) return ok(undefined);
  try {
    const aside = newFolder(join(home, `set-aside-${new Date(now()).toISOString().replaceAll(":", "-")}`));
    for (const path of left) renameSync(path, join(aside, basename(path)));
    syncFolder(aside);
    syncFolder(home);
    return ok(undefined);
  } catch (error) {
    return err(fileErrorOf(error, home));
  }
};

/** One that was not there before: nothing of an earlier time may be overwritten. */
const newFolder = (wanted: string): string => {
  for (let turn = 1; ; turn++) {
    const path = turn === 1 ? wanted : `${wanted}-${turn}`;
    if (existsSync(path)) continue;
    mkdirSync(path, { mode: 0o700 });
    return path;
  }
};
