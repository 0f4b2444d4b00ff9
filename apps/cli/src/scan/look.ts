import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync, zstdDecompressSync } from "node:zlib";
import { scan } from "@tokenward/detection";
import { kindName, providerName } from "@tokenward/providers/names";
import type { Finding } from "@tokenward/shared/domain";
import { allowedAt } from "./allowed.ts";
import { fingerprintOf } from "./fingerprint-of.ts";
import type { Fault, Hit, Item, LookSettings, Seen } from "./hit.ts";
import { findKnown } from "./known.ts";
import { decodeText } from "./read/decode-text.ts";
import { leftOutByBytes, leftOutByName } from "./read/left-out.ts";
import { notebookCells } from "./read/notebook.ts";
import { printableRuns } from "./read/printable.ts";
import { sqliteRows } from "./read/sqlite.ts";
import { isTar, tarEntries, type Entry } from "./read/tar.ts";
import { windowsOf, windowedFromBytes } from "./read/windows.ts";
import { zipEntries } from "./read/zip.ts";

/** How many archives deep. */
const maxDepth = 4;
/** Of one file in an archive, and of all of them together. */
const maxEntryBytes = 128e6;
const maxUnpackedBytes = 1e9;
/** A database or a packed file is read whole up to here. */
const maxWholeBytes = 512e6;

/** Looks for tokens in one file or blob, and in what is packed in it. Never throws for what a file may be. */
export const lookAt = ({ path, bytes }: Item, settings: LookSettings): Seen => {
  const hits: Hit[] = [];
  const faults: Fault[] = [];
  let [read, unpacked, leftOut]: [number, number, Seen["leftOut"]] = [0, 0, leftOutByName(path)];
  if (leftOut === null) whole();
  return { bytes: read, hits, faults, leftOut };

  function whole(): void {
    try {
      const size = bytes?.length ?? statSync(path).size;
      if (settings.maxFileBytes !== null && size > settings.maxFileBytes) leftOut = "size";
      else if (bytes === null && size > windowedFromBytes) large(size);
      else {
        const all = bytes === null ? readFileSync(path) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        read = all.length;
        leftOut = leftOutByBytes(all);
        if (leftOut === null) open(all, basename(path), [], 0);
      }
    } catch (cause) {
      faults.push({ inside: [], says: cannotBeRead(cause) });
    }
  }

  /** A file that is not taken into memory whole, unless it has to be. */
  function large(size: number): void {
    read = size;
    for (const { bytes: part, lineBefore, isFirst, isLast, fresh } of windowsOf(path)) {
      if (isFirst) {
        leftOut = leftOutByBytes(part);
        if (leftOut !== null) return;
        if (isPacked(part) || isSqlite(part)) {
          if (size <= maxWholeBytes || isSqlite(part)) open(isSqlite(part) ? part : readFileSync(path), basename(path), [], 0);
          else faults.push({ inside: [], says: `has ${Math.round(size / 1e6)} MB, and is unpacked up to ${maxWholeBytes / 1e6} MB only` });
          return;
        }
      }
      const { text, isBinary, encoding } = decodeText(part);
      const from = encoding === "latin1" ? fresh : encoding === "utf8" ? part.toString("utf8", 0, fresh).length : fresh / 2;
      see(text, [], { isBinary, lineBefore, isCut: !isLast, from });
    }
  }

  function open(part: Buffer, name: string, inside: readonly string[], depth: number): void {
    if (part.length === 0) return;
    if (depth > maxDepth) return void faults.push({ inside, says: `is packed more than ${maxDepth} deep` });
    if (part[0] === 0x50 && part[1] === 0x4b && part[2] === 3) {
      const entries = zipEntries(part, maxEntryBytes, (entry) => leftOutByName(entry) !== null);
      if (entries !== null) return each(entries, inside, depth);
    }
    if (part[0] === 0x1f && part[1] === 0x8b) return unpack(part, gunzipSync, name, inside, depth);
    if (part.length > 4 && part.readUInt32LE(0) === 0xfd2fb528) return unpack(part, zstdDecompressSync, name, inside, depth);
    if (isTar(part)) return each(tarEntries(part), inside, depth);
    if (isSqlite(part)) {
      const rows = bytes === null && inside.length === 0 ? sqliteRows(path) : sqliteRows(part);
      if (rows !== null) {
        for (const { table, text, rowStarts } of rows) see(text, [...inside, table], { rowStarts });
        return;
      }
    }
    const { text, isBinary } = decodeText(part);
    const cells = name.endsWith(".ipynb") ? notebookCells(text) : null;
    if (cells === null) see(text, inside, { isBinary });
    else for (const cell of cells) see(cell.text, [...inside, cell.name]);
  }

  function each(entries: Iterable<Entry>, inside: readonly string[], depth: number): void {
    for (const entry of entries) {
      const place = entry.name === "" ? inside : [...inside, entry.name];
      if (entry.bytes === null) faults.push({ inside: place, says: entry.says });
      else if ((unpacked += entry.bytes.length) > maxUnpackedBytes) return void faults.push({ inside, says: `unpacks to more than ${maxUnpackedBytes / 1e6} MB; the rest of it was not looked at` });
      else if (leftOutByName(entry.name) === null && leftOutByBytes(entry.bytes) === null) open(entry.bytes, basename(entry.name), place, depth + 1);
    }
  }

  function unpack(part: Buffer, by: (part: Buffer, options: { readonly maxOutputLength: number }) => Buffer, name: string, inside: readonly string[], depth: number): void {
    let plain: Buffer;
    try {
      plain = by(part, { maxOutputLength: maxEntryBytes * 2 });
    } catch (cause) {
      faults.push({ inside, says: cause instanceof RangeError ? `unpacks to more than ${(maxEntryBytes * 2) / 1e6} MB` : "is broken" });
      return;
    }
    unpacked += plain.length;
    open(plain, name.replace(/\.(?:gz|zst)$/i, ""), inside, depth + 1);
  }

  interface About {
    readonly isBinary?: boolean;
    readonly lineBefore?: number;
    /** What ends before here was told already. */
    readonly from?: number;
    /** What touches the end may go on behind it, and is told by the next window. */
    readonly isCut?: boolean;
    readonly rowStarts?: readonly number[];
  }

  function see(text: string, inside: readonly string[], { isBinary = false, lineBefore = 0, from = 0, isCut = false, rowStarts }: About = {}): void {
    let stoppedAt: number | null = null;
    const before = hits.length;
    const kept = settings.known === null ? [] : findKnown(settings.known, text);
    for (const { index, span: [start, end] } of kept) {
      const { provider, kind } = settings.known!.entries[index]!;
      if (end >= from && !(isCut && end === text.length) && !settings.skipKinds.includes(kind)) hits.push({ ...hitOf(text, { provider, kind, span: [start, end], confidence: "certain", reasons: [], isPublic: false }, inside, { isBinary, lineBefore, ...(rowStarts === undefined ? {} : { rowStarts }) }), known: index });
    }
    const runs = isBinary ? printableRuns(text) : null;
    const found = scan(runs?.text ?? text, { withPublic: settings.withPublic, onStopped: (seen) => (stoppedAt = seen) });
    if (stoppedAt !== null) faults.push({ inside, says: "is made of so many beginnings of tokens that it was not looked through to its end" });
    for (const finding of found) {
      if ((runs === null ? finding.span[1] : runs.originOf(finding.span[1])) < from || (isCut && finding.span[1] === (runs?.text ?? text).length) || settings.skipKinds.includes(finding.kind)) continue;
      if (runs !== null && !standsOut(runs.text, finding)) continue;
      const hit = hitOf(runs?.text ?? text, finding, inside, { isBinary, lineBefore, ...(rowStarts === undefined ? {} : { rowStarts }) });
      const start = runs === null ? hit.start : runs.originOf(hit.start);
      const end = start + hit.end - hit.start;
      if (kept.some(({ span }) => span[0] < end && span[1] > start)) continue;
      hits.push(runs === null ? hit : { ...hit, start, end, column: start + 1, endColumn: end + 1 });
    }
    // The vault's own were put first.
    if (kept.length > 0) hits.push(...hits.splice(before).toSorted((one, other) => one.start - other.start));
  }

  function hitOf(text: string, { provider, kind, span: [start, end], confidence, reasons, isPublic }: Finding, inside: readonly string[], { isBinary, lineBefore = 0, rowStarts }: About): Hit {
    const value = text.slice(start, end);
    const row = rowStarts?.findLastIndex((at) => at <= start);
    const rowStart = row === undefined ? 0 : rowStarts![row]!;
    const place = isBinary === true ? { line: 1, column: start + 1, endLine: 1, endColumn: end + 1 } : placeOf(text, start, end, rowStart, lineBefore);
    return {
      provider, kind, confidence, reasons, isPublic, start, end, ...place,
      inside: row === undefined ? inside : [...inside, `row ${row + 1}`],
      providerName: providerName(provider), kindName: kindName(kind),
      known: null,
      lastFour: lastFourOf(value),
      fingerprint: settings.baseline === null ? "" : fingerprintOf(settings.baseline, path, kind, value),
      allowed: allowedAt(text, start, end),
    };
  }
};

/** In machine code, names of functions look like tokens of lax forms, and drawn characters are what it is made of. */
const standsOut = (text: string, { provider, confidence, reasons, span }: Finding): boolean =>
  confidence === "certain" || (provider !== "generic" && reasons.includes("form") && /\d.*\d/.test(text.slice(...span)));

const isSqlite = (bytes: Buffer): boolean => bytes[0] === 0x53 && bytes.toString("latin1", 0, 15) === "SQLite format 3";
const isPacked = (bytes: Buffer): boolean => (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) || (bytes[0] === 0x1f && bytes[1] === 0x8b) || isTar(bytes);

/** Lines and columns count from 1; from 0 within the text where `from` is. */
const placeOf = (text: string, start: number, end: number, from: number, lineBefore: number): Pick<Hit, "line" | "column" | "endLine" | "endColumn"> => {
  let [line, lineStart] = [1 + lineBefore, from];
  const goTo = (to: number): void => {
    for (let at = text.indexOf("\n", lineStart); at !== -1 && at < to; at = text.indexOf("\n", lineStart)) [line, lineStart] = [line + 1, at + 1];
  };
  goTo(start);
  const first = { line, column: start - lineStart + 1 };
  goTo(end);
  return { ...first, endLine: line, endColumn: end - lineStart + 1 };
};

/** As the vault shows it: nothing of a short value, nor of one that ends as key files do. */
const lastFourOf = (value: string): string => (value.length < 12 || /-{4}\s*$/.test(value) ? "" : value.slice(-4).replaceAll(/[^\x21-\x7e]/g, "·"));

const cannotBeRead = (cause: unknown): string => `cannot be read (${cause instanceof Error && "code" in cause ? String(cause.code) : String(cause)})`;
