import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { zipSync, type Zippable } from "fflate";

/** The first day that a zip can name, in whatever zone it is asked. */
const noDate = new Date(1980, 0, 1);

/** A folder as a zip, its files at the root. The same bytes for the same files: sorted names, no dates, no owners. */
export const zipOf = async (folder: string): Promise<Uint8Array> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll("\\", "/")).toSorted((a, b) => (a < b ? -1 : 1));
  const files: Zippable = {};
  for (const name of names) files[name] = await readFile(join(folder, name));
  return zipSync(files, { mtime: noDate, level: 9, os: 0, attrs: 0 });
};
