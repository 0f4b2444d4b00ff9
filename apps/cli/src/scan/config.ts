import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { Stop } from "../exit.ts";
import { nearest } from "../suggest.ts";
import { ignoreRules } from "./ignore-rules.ts";

/** What `.tokenward.json` says. Keys it does not know are refused: a typing error must not switch a check off. */
export interface ScanConfig {
  /** Whether a path (whole) is to be left alone. */
  readonly skips: (path: string) => boolean;
  readonly skipKinds: readonly string[];
  readonly maxFileBytes: number | null;
  /** Where it says so; for errors. */
  readonly file: string;
}

export const configName = ".tokenward.json";

/** Reads the configuration: the file named, else `.tokenward.json` in the folder the command runs in. Throws Stop (usage) on anything it does not understand. */
export const readConfig = (named: string | undefined, cwd: string): ScanConfig => {
  const file = resolve(cwd, named ?? configName);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    if (named === undefined && (cause as NodeJS.ErrnoException).code === "ENOENT") return { skips: () => false, skipKinds: [], maxFileBytes: null, file };
    throw new Stop("usage", `The configuration ${file} cannot be read (${String((cause as NodeJS.ErrnoException).code)}). Nothing was looked at.`);
  }
  return parseConfig(text, file);
};

const known = ["skipPaths", "skipKinds", "maxFileBytes"];

/** `file` is named in errors, and its folder is where `skipPaths` start. */
export const parseConfig = (text: string, file: string): ScanConfig => {
  const wrong = (says: string): Stop => new Stop("usage", `${file}: ${says} Nothing was looked at.`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw wrong(`this is not JSON (${(cause as Error).message.replace(/ in JSON.*|, ".*/s, "")}).`);
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) throw wrong(`it must be an object with ${known.join(", ")}.`);
  const config = parsed as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(config)) {
    const meant = nearest(name, known);
    if (!known.includes(name)) throw wrong(`${JSON.stringify(name)} is not known.${meant === null ? ` Known are ${known.join(", ")}.` : ` Did you mean ${meant}?`}`);
  }
  const texts = (name: string): readonly string[] => {
    const list = config[name] ?? [];
    if (!Array.isArray(list) || !list.every((each) => typeof each === "string" && each.trim() !== "")) throw wrong(`${name} must be a list of texts${name === "skipKinds" ? ', like ["generic-jwt"]' : ', like ["fixtures/"]'}.`);
    return list as readonly string[];
  };
  const max = config["maxFileBytes"] ?? null;
  if (max !== null && (typeof max !== "number" || !Number.isInteger(max) || max <= 0)) throw wrong("maxFileBytes must be a whole number of bytes above 0, like 10000000.");
  const rules = ignoreRules(texts("skipPaths").join("\n"));
  const folder = dirname(file);
  return { skips: (path) => rules.verdict(relative(folder, path).replaceAll("\\", "/"), true) === true, skipKinds: texts("skipKinds"), maxFileBytes: max, file };
};

/**
 * Throws Stop (usage) for a kind that there is not: a typing error would switch nothing off, and one day's new name everything on.
 * `kinds` are all ids there are.
 */
export const checkKinds = (skipKinds: readonly string[], kinds: readonly string[], file: string): void => {
  for (const [at, kind] of skipKinds.entries()) {
    if (kinds.includes(kind)) continue;
    const meant = nearest(kind, kinds);
    const near = kinds.filter((each) => each.startsWith(`${kind}-`) || each.endsWith(`-${kind}`)).slice(0, 5);
    const instead = near.length > 0 ? ` There ${near.length === 1 ? "is" : "are"} ${near.join(", ")}.` : meant === null ? " The kind of each finding is in --json." : ` Did you mean ${meant}?`;
    throw new Stop("usage", `${file}: skipKinds[${at}], ${JSON.stringify(kind)}, is no kind of token.${instead} Nothing was looked at.`);
  }
};

/** The folder that a file's relative paths start at. */
export const folderOf = (file: string, cwd: string): string => dirname(join(resolve(cwd, file)));
