import { join } from "node:path";
import type { Bundle } from "@tokenward/providers/bundle";

const room = join(import.meta.dirname, "..");

/** The names of providers and kinds as two tables, bundled by this room's build.ts. */
export const namesBundle: Bundle = {
  file: join(room, "dist", "names.mjs"),
  stamp: join(room, "dist", "names.stamp"),
  sources: [join(room, "..", "..", "packages", "providers", "src")],
};
