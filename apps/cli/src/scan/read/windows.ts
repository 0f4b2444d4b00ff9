import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** From this size on a file is looked at window by window. */
export const windowedFromBytes = 48e6;
const windowBytes = 16_000_000;
/** Longer than any token: a private key of 16,384 bits has 13 kB. */
const sharedBytes = 64_000;

export interface Window {
  readonly bytes: Buffer;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Line ends in the windows before this one's own bytes. */
  readonly lineBefore: number;
  /** Bytes at the beginning that the window before showed as well. */
  readonly fresh: number;
}

/** A file in windows that overlap, each beginning at a line where one begins in what is shared. Throws when it cannot be read. */
export function* windowsOf(path: string): Generator<Window> {
  const file = openSync(path, "r");
  const { size } = fstatSync(file);
  try {
    for (let [from, done, line] = [0, 0, 0]; ; ) {
      const bytes = Buffer.allocUnsafe(windowBytes);
      const count = readSync(file, bytes, 0, windowBytes, from);
      const part = bytes.subarray(0, count);
      if (count > done - from || from === 0) yield { bytes: part, isFirst: from === 0, isLast: from + count >= size, lineBefore: line, fresh: done - from };
      if (count < windowBytes || from + count >= size) return;
      const lineEnd = part.indexOf(10, windowBytes - sharedBytes);
      // Even, so that UTF-16 stays in step.
      const next = (lineEnd === -1 ? windowBytes - sharedBytes : lineEnd + 1) & ~1;
      for (let at = part.indexOf(10); at !== -1 && at < next; at = part.indexOf(10, at + 1)) line++;
      done = from + count;
      from += next;
    }
  } finally {
    closeSync(file);
  }
}
