import { createHmac } from "node:crypto";
import { relative } from "node:path";

/** What stands for a finding in a baseline: see there. `path` is whole, and counts from `folder`. */
export const fingerprintOf = ({ key, folder }: { readonly key: Uint8Array; readonly folder: string }, path: string, kind: string, value: string): string =>
  createHmac("sha256", key).update(JSON.stringify([kind, relative(folder, path).replaceAll("\\", "/"), value])).digest("hex").slice(0, 32);
