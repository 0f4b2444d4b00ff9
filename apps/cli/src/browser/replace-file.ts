import { chmodSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * At once or not at all: a browser may read it at any moment. A link in its place is replaced, not followed; a folder in its place is
 * set aside, so that nothing of anybody's is lost. Throws the system's error when the folder cannot be written.
 */
export const replaceFile = (path: string, text: string, mode: number): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const next = `${path}.${process.pid}.tmp`;
  rmSync(next, { force: true });
  writeFileSync(next, text, { mode, flag: "wx" });
  // The umask may have taken bits away.
  chmodSync(next, mode);
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true) renameSync(path, `${path}.aside-${process.pid}`);
  renameSync(next, path);
};
