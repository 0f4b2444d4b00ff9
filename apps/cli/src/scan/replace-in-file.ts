import { chmodSync, chownSync, closeSync, fsyncSync, lstatSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { err, ok, type Result } from "@tokenward/shared/result";
import { oneLine } from "../screen.ts";
import { decodeText, encodeText } from "./read/decode-text.ts";

export interface Replacement {
  /** UTF-16 offsets into the file's text, as a scan told them. */
  readonly start: number;
  readonly end: number;
  /** Whether this is what was found: the file may have changed since. */
  readonly isSame: (value: string) => boolean;
}

/** What stands in a file where a scan found something. */
export interface Found {
  readonly value: string;
  /** Puts another text there: whole or not at all, mode, owner and everything around it as they were. The error is a sentence. */
  replaceBy(text: string): Result<void, string>;
}

const changed = "The file has changed since it was looked at. It was left as it is.";

/** Reads the value again. The error is a sentence. */
export const findInFile = (path: string, { start, end, isSame }: Replacement): Result<Found, string> => {
  let file: string;
  let bytes: Buffer;
  try {
    // Whoever named a link may not know what is behind it, and others use that too.
    if (lstatSync(path).isSymbolicLink()) return err(`It is a link. To replace the value there: tokenward scan --adopt ${JSON.stringify(oneLine(realpathSync(path)))}`);
    file = realpathSync(path);
    bytes = readFileSync(file);
  } catch (cause) {
    return err(`The file cannot be read (${codeOf(cause)}).`);
  }
  const { text, encoding, markBytes, isBinary } = decodeText(bytes);
  if (isBinary) return err("This is no text, and would break. Replace the value where the file is made.");
  const value = text.slice(start, end);
  if (!isSame(value)) return err(changed);
  const from = markBytes + encodeText(text.slice(0, start), encoding).length;
  const until = from + encodeText(value, encoding).length;
  if (!bytes.subarray(from, until).equals(encodeText(value, encoding))) return err(changed);
  return ok({ value, replaceBy: (next) => rewrite(file, bytes, Buffer.concat([bytes.subarray(0, from), encodeText(next, encoding), bytes.subarray(until)])) });
};

const rewrite = (file: string, before: Buffer, after: Buffer): Result<void, string> => {
  const next = `${file}.${process.pid}.tokenward`;
  try {
    const { mode, uid, gid, nlink } = statSync(file);
    if (nlink > 1) return err("The file has several names (hard links), and would lose them. Replace the value by hand.");
    const open = openSync(next, "wx", 0o600);
    try {
      // All of it: a single write may end short where the disk is full, without an error.
      writeFileSync(open, after);
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
    const made = statSync(next);
    if (made.uid !== uid || made.gid !== gid) chownSync(next, uid, gid);
    chmodSync(next, mode & 0o7777);
    if (!readFileSync(file).equals(before)) return err(changed);
    renameSync(next, file);
    return ok(undefined);
  } catch (cause) {
    return err(`The file cannot be written (${codeOf(cause)}). It was left as it is.`);
  } finally {
    rmSync(next, { force: true });
  }
};

const codeOf = (cause: unknown): string => (cause instanceof Error && "code" in cause ? String(cause.code) : "unknown");
