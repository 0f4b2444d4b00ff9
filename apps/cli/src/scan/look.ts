import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync, zstdDecompressSync } from "node:zlib";
import type { Fault, Hit, Item, LookSettings, Seen } from "./hit.ts";
import { decodeText } from "./read/decode-text.ts";
import { leftOutByBytes, leftOutByName } from "./read/left-out.ts";
import { archiveEntries, dropWornLibarchive, isLibarchiveLoaded, unpackStream } from "./read/libarchive.ts";
import { notebookCells } from "./read/notebook.ts";
import { packingOf } from "./read/packing.ts";
import { sqliteRows } from "./read/sqlite.ts";
import { tarEntries, type Entry } from "./read/tar.ts";
import { windowsOf, windowedFromBytes } from "./read/windows.ts";
import { zipEntries } from "./read/zip.ts";
import { seeText, type Whence } from "./see-text.ts";

/** How many layers of packing deep; a .tar.gz has two. */
const maxDepth = 8;
/** Of one file in an archive, and of all of them together. */
const maxEntryBytes = 128e6;
const maxUnpackedBytes = 1e9;
/** What unpacks to more than so many times its size, and is large then, was made to be. */
const maxRatio = 200;
const largeBytes = 32e6;
/** A database or a packed file is read whole up to here. */
const maxWholeBytes = 512e6;

/** Looks for tokens in one file or blob, and in what is packed in it. Never throws for what a file may be. */
export const lookAt = ({ path, bytes }: Item, settings: LookSettings): Seen => {
  const hits: Hit[] = [];
  const faults: Fault[] = [];
  let [read, unpacked, waits, leftOut]: [number, number, boolean, Seen["leftOut"]] = [0, 0, false, leftOutByName(path)];
  dropWornLibarchive();
  if (leftOut === null) whole();
  return { bytes: read, hits, faults, leftOut, ...(waits ? { waits: true as const } : {}) };

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
        if (isSqlite(part) && tables(path, [])) return;
        if (packingOf(part) !== null) {
          if (size <= maxWholeBytes) open(readFileSync(path), basename(path), [], 0);
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
    const packing = packingOf(part);
    if (packing === "zip") {
      const entries = zipEntries(part, maxEntryBytes, skipsEntry);
      if (entries !== null) return each(entries, inside, depth);
    }
    if (packing === "gzip") return unpack(part, gunzipSync, name, inside, depth);
    if (packing === "zstd") return unpack(part, zstdDecompressSync, name, inside, depth);
    if (packing === "tar") return each(tarEntries(part), inside, depth);
    if (packing === "closed" || /\.dmg$/i.test(name)) return void faults.push({ inside, says: "is an archive of a kind that is not opened here" });
    if (packing !== null) {
      // The caller brings it, and asks again.
      if (!isLibarchiveLoaded()) waits = true;
      else if (packing === "stream") plainly(unpackStream(part, maxEntryBytes * 2), name, inside, depth);
      else each(archiveEntries(part, maxEntryBytes, skipsEntry), inside, depth);
      return;
    }
    if (isSqlite(part) && tables(bytes === null && inside.length === 0 ? path : part, inside)) return;
    const { text, isBinary } = decodeText(part);
    const cells = name.endsWith(".ipynb") ? notebookCells(text) : null;
    if (cells === null) see(text, inside, { isBinary });
    else for (const cell of cells) see(cell.text, [...inside, cell.name]);
  }

  /** False when it is a database that cannot be opened; its bytes are read then. */
  function tables(from: string | Buffer, inside: readonly string[]): boolean {
    const rows = sqliteRows(from);
    for (const { table, text, rowStarts } of rows ?? []) see(text, [...inside, table], { rowStarts });
    return rows !== null;
  }

  function each(entries: Iterable<Entry>, inside: readonly string[], depth: number): void {
    for (const entry of entries) {
      const place = entry.name === "" ? inside : [...inside, entry.name];
      if (entry.bytes === null) faults.push({ inside: place, says: entry.says });
      else if (!isWithin(entry.bytes.length, inside)) return;
      else if (leftOutByName(entry.name) === null && leftOutByBytes(entry.bytes) === null) open(entry.bytes, basename(entry.name), place, depth + 1);
      if (waits) return;
    }
  }

  /** Whether so much more may be unpacked of this file; says so when not. */
  function isWithin(more: number, inside: readonly string[]): boolean {
    unpacked += more;
    const most = Math.min(maxUnpackedBytes, Math.max(largeBytes, read * maxRatio));
    if (unpacked <= most) return true;
    faults.push({ inside, says: `unpacks to more than ${Math.round(most / 1e6)} MB${most < maxUnpackedBytes ? `, more than ${Math.floor(most / Math.max(1, read))} times its size` : ""}; the rest of it was not looked at` });
    return false;
  }

  function unpack(part: Buffer, by: (part: Buffer, options: { readonly maxOutputLength: number }) => Buffer, name: string, inside: readonly string[], depth: number): void {
    let entry: Entry;
    try {
      entry = { name: "", bytes: by(part, { maxOutputLength: maxEntryBytes * 2 }), says: "" };
    } catch (cause) {
      entry = { name: "", bytes: null, says: cause instanceof RangeError ? `unpacks to more than ${(maxEntryBytes * 2) / 1e6} MB` : "is broken" };
    }
    plainly(entry, name, inside, depth);
  }

  /** What was behind one layer of packing, under the name without its ending. */
  function plainly({ bytes: plain, says }: Entry, name: string, inside: readonly string[], depth: number): void {
    if (plain === null) faults.push({ inside, says });
    else if (isWithin(plain.length, inside)) open(plain, name.replace(/\.(?:gz|zst|xz|bz2)$/i, ""), inside, depth + 1);
  }

  function see(text: string, inside: readonly string[], whence: Omit<Whence, "path" | "inside"> = {}): void {
    const seen = seeText(text, { path, inside, ...whence }, settings);
    // One by one: a text may hold more than fit into one call's arguments.
    for (const hit of seen.hits) hits.push(hit);
    if (!seen.isWhole) faults.push({ inside, says: "is made of so many beginnings of tokens that it was not looked through to its end" });
  }
};

const skipsEntry = (name: string): boolean => leftOutByName(name) !== null;
const isSqlite = (bytes: Buffer): boolean => bytes[0] === 0x53 && bytes.toString("latin1", 0, 15) === "SQLite format 3";

const cannotBeRead = (cause: unknown): string => `cannot be read (${cause instanceof Error && "code" in cause ? String(cause.code) : String(cause)})`;
