// @ts-expect-error The package has types, but its "exports" hide them; what we use of it is described below.
import BetterSqlite from "better-sqlite3-multiple-ciphers";

/** A prepared statement with what it takes and what a row of its answer is. Throws `SqliteError` with a `code`. */
export interface Statement<Taken extends readonly unknown[], Row = never> {
  run(...taken: Taken): { readonly changes: number };
  get(...taken: Taken): Row | undefined;
  all(...taken: Taken): Row[];
  /** Rows are their first column from now on. */
  pluck(): this;
}

/** The part of better-sqlite3-multiple-ciphers that we use. Synchronous; every method throws `SqliteError` with a `code`. */
export interface Database {
  prepare<Taken extends readonly unknown[], Row = never>(source: string): Statement<Taken, Row>;
  transaction<Given extends readonly unknown[], Answer>(run: (...given: Given) => Answer): { immediate(...given: Given): Answer };
  exec(source: string): this;
  pragma(source: string, options?: { readonly simple: true }): unknown;
  /** The SQLCipher key, as bytes. */
  key(key: Buffer): number;
  close(): this;
}

/** Opens or makes a database file. `busyMs`: how long a statement waits for another process's lock. */
export const openDatabase = (path: string, busyMs: number): Database => new BetterSqlite(path, { timeout: busyMs }) as Database;
