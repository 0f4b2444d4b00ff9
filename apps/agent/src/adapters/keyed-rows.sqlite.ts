import type { Database } from "./sqlite.ts";

/** Thrown by a row that does not hold what its table should. */
export class UnreadableRow extends Error {}

/** Rows of one table, each a JSON text under an id, kept in memory as they lie on the disk. */
export interface KeyedRows<T> {
  /** In order of arrival. The same array until something changes. */
  readonly list: () => readonly T[];
  readonly get: (id: string) => T | null;
  /** Within a transaction: puts, then deletes. Returns what makes memory follow, to be called once it is committed. */
  readonly write: (puts: readonly T[] | undefined, deletes: readonly string[] | undefined) => () => void;
}

/** Row ids are given in order of arrival and survive an update, so that lists keep their order over a restart. */
export const keyedTable = (table: string): string => `create table ${table} (id text primary key, json text not null) strict;`;

/** Reads and checks the whole table. Throws {@link UnreadableRow} when a row, or later something to be put, does not pass `read`: what is written must be readable at the next start. */
export const createKeyedRows = <T extends { readonly id: string }>(db: Database, table: string, read: (value: unknown) => T | null): KeyedRows<T> => {
  const checked = (json: string): T => readJson(table, json, read);
  const rows = new Map(db.prepare<[], string>(`select json from ${table} order by rowid`).pluck().all().map(checked).map((row) => [row.id, row]));
  const put = db.prepare<[string, string]>(`insert into ${table} (id, json) values (?, ?) on conflict (id) do update set json = excluded.json`);
  const remove = db.prepare<[string]>(`delete from ${table} where id = ?`);
  let list: readonly T[] | null = null;
  return {
    list: () => (list ??= [...rows.values()]),
    get: (id) => rows.get(id) ?? null,
    write: (puts = [], deletes = []) => {
      const written = puts.map((row) => {
        const json = JSON.stringify(row);
        const back = checked(json);
        put.run(back.id, json);
        return back;
      });
      for (const id of deletes) remove.run(id);
      return () => {
        for (const row of written) rows.set(row.id, row);
        for (const id of deletes) rows.delete(id);
        if (written.length + deletes.length > 0) list = null;
      };
    },
  };
};

/** Throws {@link UnreadableRow} with the table's name only: the text may hold what a log must not. */
export const readJson = <T>(table: string, json: string, read: (value: unknown) => T | null): T => {
  let value: T | null = null;
  try {
    value = read(JSON.parse(json));
  } catch {
    // Said below.
  }
  if (value === null) throw new UnreadableRow(table);
  return value;
};
