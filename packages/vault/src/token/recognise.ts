import { inspect } from "@tokenward/detection";
import type { Secret } from "@tokenward/shared/secret";
import type { ConsumerFiles } from "../ports.ts";
import { textOf } from "../value/describe.ts";

export type Recognised = ReturnType<typeof inspect>;

/**
 * What can be known of a value without asking anybody: from its shape, and where it has none (a registry of one's own
 * makes such tokens), from the configuration file of a tool that already uses it.
 */
export const recognise = async (value: Secret, files: ConsumerFiles, now: number): Promise<Recognised> => {
  const known = inspect(textOf(value), now);
  if (known.provider !== "generic") return known;
  for (const path of await files.usualPlaces("npm")) {
    const file = await files.inspect(path);
    const isThere = file?.format === "npmrc" && files.holds(file.bytes, value);
    // It holds values of its own.
    file?.bytes.fill(0);
    if (isThere) return { ...known, provider: "npm", kind: "npm-access-token", suggestedLabel: "npm", doubt: null };
  }
  return known;
};
