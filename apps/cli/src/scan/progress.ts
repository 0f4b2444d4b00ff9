import type { Sink } from "../world.ts";
import { plural } from "../words.ts";

export interface Progress {
  /** More work was found. */
  known(files: number, bytes: number): void;
  done(files: number, bytes: number): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

const everyMs = 100;
/** What is over at once needs no progress. */
const quietMs = 300;

/** One line on a terminal that tells how far a scan is; nothing anywhere else. */
export const createProgress = (err: Sink, now: () => number): Progress => {
  if (!err.isTerminal) return { known: () => undefined, done: () => undefined, clear: () => undefined };
  const begun = now();
  let [knownFiles, knownBytes, files, bytes, lastAt, isShown] = [0, 0, 0, 0, 0, false];
  const mb = (count: number): string => (count / 1e6).toFixed(0);
  const show = (): void => {
    const at = now();
    if (at - begun < quietMs || at - lastAt < everyMs) return;
    [lastAt, isShown] = [at, true];
    err.write(`\r\u001b[K${`Looked at ${files} of ${plural(knownFiles, "file")}, ${mb(bytes)} of ${mb(knownBytes)} MB …`.slice(0, err.columns - 1)}`);
  };
  return {
    known: (moreFiles, moreBytes) => {
      [knownFiles, knownBytes] = [knownFiles + moreFiles, knownBytes + moreBytes];
      show();
    },
    done: (moreFiles, moreBytes) => {
      [files, bytes] = [files + moreFiles, bytes + moreBytes];
      show();
    },
    clear: () => {
      if (isShown) err.write("\r\u001b[K");
      [isShown, lastAt] = [false, 0];
    },
  };
};
