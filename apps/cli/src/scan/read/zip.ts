import { crc32, inflateRawSync, zstdDecompressSync } from "node:zlib";
import type { Entry } from "./tar.ts";

/** PK\5\6, and the most that a comment may stand behind it. */
const endMark = 0x06054b50;
const maxEndBytes = 22 + 65_535;

/**
 * The files of a zip archive (APPNOTE 6.3), by its directory at the end; none is unpacked to more than `maxBytes`. Null when it has no
 * directory, or is not of the plain kind: larger than 4 GB in its own words, or packed with something else than deflate and zstd.
 */
export const zipEntries = (bytes: Buffer, maxBytes: number, skips: (name: string) => boolean): Generator<Entry> | null => {
  const end = findEnd(bytes);
  if (end === -1) return null;
  const [directory, count] = [bytes.readUInt32LE(end + 16), bytes.readUInt16LE(end + 10)];
  return isPlain(bytes, directory, count) ? entriesAt(bytes, directory, count, maxBytes, skips) : null;
};

const isPlain = (bytes: Buffer, directory: number, count: number): boolean => {
  if (directory === 0xffffffff || count === 0xffff) return false;
  for (let [at, index] = [directory, 0]; index < count && at + 46 <= bytes.length && bytes.readUInt32LE(at) === entryMark; index++) {
    const isLocked = (bytes.readUInt16LE(at + 8) & 1) !== 0;
    if (!isLocked && (!(bytes.readUInt16LE(at + 10) in unpackers) || bytes.readUInt32LE(at + 20) === 0xffffffff || bytes.readUInt32LE(at + 42) === 0xffffffff)) return false;
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return true;
};

const entryMark = 0x02014b50;
const unpackers: Readonly<Record<number, (packed: Buffer, options: { readonly maxOutputLength: number }) => Buffer>> = { 0: (packed) => packed, 8: inflateRawSync, 93: zstdDecompressSync };

const findEnd = (bytes: Buffer): number => {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - maxEndBytes); at--) if (bytes.readUInt32LE(at) === endMark) return at;
  return -1;
};

function* entriesAt(bytes: Buffer, directory: number, count: number, maxBytes: number, skips: (name: string) => boolean): Generator<Entry> {
  let at = directory;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) {
      yield { name: "", bytes: null, says: "has a broken directory; not everything in it could be read" };
      return;
    }
    const [flags, method, sum, packed, nameLength, extraLength, commentLength, local] = [
      bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42),
    ];
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    at += 46 + nameLength + extraLength + commentLength;
    if (name.endsWith("/") || skips(name)) continue;
    if ((flags & 1) !== 0) yield { name, bytes: null, says: "is locked with a password" };
    else if (local + 30 > bytes.length) yield { name, bytes: null, says: "is broken" };
    else {
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      yield unpacked(name, bytes.subarray(start, start + packed), method, sum, maxBytes);
    }
  }
}

const unpacked = (name: string, packed: Buffer, method: number, sum: number, maxBytes: number): Entry => {
  try {
    const bytes = unpackers[method]!(packed, { maxOutputLength: maxBytes });
    return crc32(bytes) === sum ? { name, bytes, says: "" } : { name, bytes: null, says: "is broken" };
  } catch (cause) {
    const isLarge = cause instanceof RangeError;
    return { name, bytes: null, says: isLarge ? `unpacks to more than ${Math.round(maxBytes / 1e6)} MB` : "is broken" };
  }
};
