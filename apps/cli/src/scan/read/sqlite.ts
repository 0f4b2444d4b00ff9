import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import type * as sqlite from "node:sqlite";
import type { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { decodeText } from "./decode-text.ts";
import { withLogApplied } from "./sqlite-log.ts";

export interface Rows {
  readonly table: string;
  /** `column = value`, a line each, so that a column's name tells what its value is. */
  readonly text: string;
  /** Where each row begins in the text, and its number. */
  readonly rowStarts: readonly number[];
}

/** So much text is looked at in one go. */
const textUnits = 500_000;

/**
 * Every table of an SQLite database, row by row. The file is opened as one that nobody changes: no lock is taken and nothing is
 * written beside it, so another program's database stays as it is. What stands only in its `-wal` file is worked into a copy in memory.
 * A path, or the bytes of one that stands in an archive or a history. Null when it is no database that can be opened (encrypted, broken).
 */
export const sqliteRows = (from: string | Buffer): Generator<Rows> | null => {
  // Loaded here: most files are no databases.
  const { DatabaseSync } = createRequire(import.meta.url)("node:sqlite") as typeof sqlite;
  try {
    const whole = typeof from === "string" ? wholeOf(from) : from;
    const database = typeof whole === "string" ? new DatabaseSync(addressOf(whole), { readOnly: true, allowExtension: false }) : new DatabaseSync(":memory:");
    if (typeof whole !== "string") (database as Deserializing).deserialize(withoutLog(whole));
    const names = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'").all().map(({ name }) => String(name));
    return rowsOf(database, names);
  } catch {
    return null;
  }
};

/** A database and its log together, up to here. */
const maxWholeBytes = 256e6;

/** The path, or the bytes where there is a log with something to add. */
const wholeOf = (path: string): string | Uint8Array => {
  const [log, database] = [`${path}-wal`, path].map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0) as [number, number];
  return log === 0 || log + database > maxWholeBytes ? path : (withLogApplied(readFileSync(path), readFileSync(`${path}-wal`)) ?? path);
};

const addressOf = (path: string): URL => {
  const address = pathToFileURL(path);
  address.search = "mode=ro&immutable=1";
  return address;
};

/** Node has it since 24.20, the types have not. */
type Deserializing = DatabaseSync & { readonly deserialize: (bytes: Uint8Array) => void };

/** A copy that says it has no write-ahead log (bytes 18 and 19 of its header): in memory there is none. */
const withoutLog = (bytes: Uint8Array): Uint8Array => {
  const copy = new Uint8Array(bytes);
  copy.set([1, 1], 18);
  return copy;
};

function* rowsOf(database: DatabaseSync, names: readonly string[]): Generator<Rows> {
  try {
    for (const table of names) {
      const all = database.prepare(`SELECT * FROM "${table.replaceAll('"', '""')}"`);
      all.setReadBigInts(true);
      let [text, rowStarts]: [string, number[]] = ["", []];
      for (const row of all.iterate()) {
        rowStarts.push(text.length);
        for (const [column, value] of Object.entries(row)) text += `${column} = ${shown(value)}\n`;
        if (text.length < textUnits) continue;
        yield { table, text, rowStarts };
        [text, rowStarts] = ["", rowStarts.slice(rowStarts.length)];
      }
      if (text !== "") yield { table, text, rowStarts };
    }
  } finally {
    database.close();
  }
}

const shown = (value: unknown): string => (typeof value === "string" ? value : value instanceof Uint8Array ? decodeText(Buffer.from(value.buffer, value.byteOffset, value.byteLength)).text : typeof value === "bigint" || typeof value === "number" ? String(value) : "");
