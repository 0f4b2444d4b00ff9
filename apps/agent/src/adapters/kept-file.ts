import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { err, ok, type Result } from "@tokenward/shared/result";
import type { Kept } from "@tokenward/vault/deps";
import type { StorageError } from "@tokenward/vault/ports";
import { fileCode, fileErrorOf, replaceFile } from "./replace-file.ts";

/** Far above what the vault keeps in one file of this kind; a larger one is not ours. */
const usualMostBytes = 1_048_576;

/** The part of a zod schema that reading a file needs. */
export interface FileSchema<T> {
  safeParse(input: unknown): { readonly success: true; readonly data: T } | { readonly success: false };
}

/** One small file of bytes. Null when there is none; a file larger than `mostBytes` is `damaged`. Writes are atomic, synced, mode 0600. */
export const keptBytes = (path: string, mostBytes = usualMostBytes): Kept<Uint8Array> => ({
  read: () => readBounded(path, mostBytes),
  write: (content) => {
    if (content.length > mostBytes) return err({ kind: "failed", message: `${path} would become too large. Nothing was changed.` });
    try {
      replaceFile(path, content);
      return ok(undefined);
    } catch (error) {
      return err(fileErrorOf(error, path));
    }
  },
});

/** One small file of JSON, held to its schema when it is read. */
export const keptJson = <T>(path: string, schema: FileSchema<T>): Kept<T> => {
  const file = keptBytes(path);
  return {
    read: () => {
      const bytes = file.read();
      if (!bytes.ok || bytes.value === null) return bytes as Result<null, StorageError>;
      const content = schema.safeParse(jsonOf(bytes.value));
      return content.success ? ok(content.data) : err(damaged(path));
    },
    write: (content) => file.write(Buffer.from(`${JSON.stringify(content, null, 2)}\n`)),
  };
};

const readBounded = (path: string, mostBytes: number): Result<Uint8Array | null, StorageError> => {
  try {
    // Without O_NONBLOCK a named pipe in place of the file would hold us up for ever.
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const status = fstatSync(file);
      return status.isFile() && status.size <= mostBytes ? ok(readFileSync(file)) : err(damaged(path));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return fileCode(error) === "ENOENT" ? ok(null) : err(fileErrorOf(error, path));
  }
};

/** Undefined, which no schema of ours takes, when the bytes are not JSON. */
const jsonOf = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
};

const damaged = (path: string): StorageError => ({ kind: "damaged", message: `${path} is not what Tokenward wrote: it is damaged, or a newer Tokenward wrote it. Nothing was changed. Bring it back from a backup, or update Tokenward.` });
