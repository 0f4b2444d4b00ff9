import { lstatSync, readFileSync, statSync, type Stats } from "node:fs";

/** What is at a path itself; null when nothing is, or nobody may look. */
export const statOf = (path: string): Stats | null => {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
};

/** What a path leads to; null when it leads nowhere. */
export const targetOf = (path: string): Stats | null => {
  try {
    return statSync(path);
  } catch {
    return null;
  }
};

export const bytesOf = (path: string): Buffer | null => {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
};
