import { err, ok, type Result } from "@tokenward/shared/result";
import type { Store } from "@tokenward/vault/deps";
import type { StorageError } from "@tokenward/vault/ports";
import type { Database } from "./sqlite.ts";
import { storageErrorOf } from "./sqlite-error.ts";

type AuditStore = Store["audit"];
type StoredCheckpoint = Parameters<AuditStore["putCheckpoint"]>[0];

/** Triggers keep our own mistakes from changing a record. Whoever has the key can drop them; against him there is the log's arithmetic. */
export const auditSchema = `
  create table audit (seq integer primary key, bytes blob not null, subject text) strict;
  create index audit_by_subject on audit (subject, seq) where subject is not null;
  create trigger audit_keeps_update before update on audit begin select raise(abort, 'the audit log is never changed'); end;
  create trigger audit_keeps_delete before delete on audit begin select raise(abort, 'the audit log is never shortened'); end;
  create table checkpoints (size integer primary key, note text not null, edge blob not null) strict;
`;

/** The audit log's records and checkpoints in the vault's database. An append is a transaction of its own, fsynced before it returns. */
export const createAuditStore = (db: Database, path: string): AuditStore => {
  const largest = db.prepare<[], number | null>("select max(seq) from audit").pluck();
  const insert = db.prepare<[number, Uint8Array, string | null]>("insert into audit (seq, bytes, subject) values (?, ?, ?)");
  const range = db.prepare<[number, number], Uint8Array>("select bytes from audit where seq >= ? and seq < ? order by seq").pluck();
  const newest = db.prepare<[number], Uint8Array>("select bytes from audit order by seq desc limit ?").pluck();
  const newestAbout = db.prepare<[string, number], Uint8Array>("select bytes from audit where subject = ? order by seq desc limit ?").pluck();
  const put = db.prepare<[number, string, Uint8Array]>("insert into checkpoints (size, note, edge) values (?, ?, ?) on conflict (size) do update set note = excluded.note, edge = excluded.edge");
  const notes = db.prepare<[], string>("select note from checkpoints order by size").pluck();
  const latest = db.prepare<[], StoredCheckpoint>("select size, note, edge from checkpoints order by size desc limit 1");

  const sizeNow = (): number => (largest.get() ?? -1) + 1;
  const written = (write: () => void): Result<void, StorageError> => {
    try {
      write();
      return ok(undefined);
    } catch (error) {
      return err(storageErrorOf(error, path));
    }
  };

  return {
    size: sizeNow,
    append: ({ seq, bytes, subject }) => {
      const size = sizeNow();
      if (seq !== size) return err({ kind: "failed", message: `The audit log ends at ${size}, so record ${seq} was not written. Restart Tokenward; if it happens again, run: tokenward audit verify.` });
      return written(() => void insert.run(seq, bytes, subject));
    },
    read: (from, count) => range.all(from, from + count),
    newest: (subject, limit) => (subject === null ? newest.all(limit) : newestAbout.all(subject, limit)),
    putCheckpoint: ({ size, note, edge }) => written(() => void put.run(size, note, edge)),
    checkpoints: () => notes.all(),
    latestCheckpoint: () => latest.get() ?? null,
  };
};
