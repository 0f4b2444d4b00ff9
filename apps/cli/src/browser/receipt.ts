import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Here } from "./launcher.ts";
import { replaceFile } from "./replace-file.ts";

/**
 * What `browser install` wrote, so that the doctor can tell a browser that was never asked for from one whose manifest went away,
 * and so that uninstall also finds what a browser that is gone has left behind.
 */
export interface Receipt {
  /** Ids of places, with the manifests written for them. */
  readonly manifests: Readonly<Record<string, readonly string[]>>;
  /** Profile folders that a person named, by the row's id. */
  readonly profiles: readonly { readonly row: string; readonly folder: string }[];
}

const empty: Receipt = { manifests: {}, profiles: [] };
const receiptPath = (here: Pick<Here, "home">): string => join(here.home(), "browsers.json");

const isText = (value: unknown): value is string => typeof value === "string";
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

/** An unreadable receipt is an empty one: it is written anew by the next install. */
export const readReceipt = (here: Pick<Here, "home">): Receipt => {
  try {
    const read = JSON.parse(readFileSync(receiptPath(here), "utf8")) as unknown;
    if (!isRecord(read) || !isRecord(read["manifests"]) || !Array.isArray(read["profiles"])) return empty;
    const manifests = Object.entries(read["manifests"]).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]) && entry[1].every(isText));
    const profiles = (read["profiles"] as unknown[]).flatMap((one) => (isRecord(one) && isText(one["row"]) && isText(one["folder"]) ? [{ row: one["row"], folder: one["folder"] }] : []));
    return { manifests: Object.fromEntries(manifests), profiles };
  } catch {
    return empty;
  }
};

export const writeReceipt = (here: Pick<Here, "home">, receipt: Receipt): void => replaceFile(receiptPath(here), `${JSON.stringify(receipt, null, 2)}\n`, 0o600);
