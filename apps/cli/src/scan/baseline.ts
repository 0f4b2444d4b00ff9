import { randomBytes } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { Stop } from "../exit.ts";
import type { Hit } from "./hit.ts";

/**
 * Findings that are known and accepted for now. A fingerprint is HMAC-SHA-256 of kind, path and value under a key of the file's own,
 * cut to 128 bits. Without the values' randomness it protects nothing: who has the file can try guesses against it, which finds a
 * chosen password and never a drawn token. It does not tell which files hold the same value, nor whether two baselines do.
 */
export interface Baseline {
  readonly key: Uint8Array;
  /** Whole path of the folder that the paths start at: the file's own. */
  readonly folder: string;
  readonly accepted: ReadonlySet<string>;
}

// The key is called a salt in the file: scanners, ours as well, take whatever is called a key for one.
const version = 1;
const keyBytes = 32;

export const newBaselineKey = (): Uint8Array => new Uint8Array(randomBytes(keyBytes));

/** Reads a baseline. Throws Stop (usage) when it is not there or not one. */
export const readBaseline = (file: string): Baseline => {
  const wrong = (says: string): Stop => new Stop("usage", `The baseline ${file} ${says}. Write a new one: tokenward scan --write-baseline <file>`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    throw wrong(code === undefined ? "is not JSON" : `cannot be read (${code})`);
  }
  const { version: number, salt, findings } = (typeof parsed === "object" && parsed !== null ? parsed : {}) as Readonly<Record<string, unknown>>;
  if (number !== version) throw wrong("is of a version that is not known here, or no baseline");
  const bytes = typeof salt === "string" ? Buffer.from(salt, "base64") : Buffer.alloc(0);
  if (bytes.length !== keyBytes) throw wrong("has no whole key");
  if (!Array.isArray(findings)) throw wrong("has no list of findings");
  const accepted = findings.map((finding: unknown) => (typeof finding === "object" && finding !== null && "fingerprint" in finding ? finding.fingerprint : null));
  if (!accepted.every((each) => typeof each === "string" && /^[0-9a-f]{32}$/.test(each))) throw wrong("holds a finding without a fingerprint");
  return { key: new Uint8Array(bytes), folder: dirname(file), accepted: new Set(accepted as readonly string[]) };
};

/** Writes a baseline of everything found, whole or not at all. Answers how many findings are in it. */
export const writeBaseline = (file: string, key: Uint8Array, found: readonly { readonly path: string; readonly hit: Hit }[]): number => {
  const byPrint = new Map(found.map(({ path, hit }) => [hit.fingerprint, { fingerprint: hit.fingerprint, kind: hit.kind, path: relative(dirname(file), path).replaceAll("\\", "/") }]));
  const findings = [...byPrint.values()].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.fingerprint < b.fingerprint ? -1 : 1));
  const next = `${file}.${process.pid}.new`;
  try {
    writeFileSync(next, `${JSON.stringify({ version, salt: Buffer.from(key).toString("base64"), findings }, null, 2)}\n`);
    renameSync(next, file);
  } catch (cause) {
    rmSync(next, { force: true });
    throw new Stop("usage", `The baseline ${file} cannot be written (${String((cause as NodeJS.ErrnoException).code)}).`);
  }
  return findings.length;
};
