import type { LibarchiveWasm } from "libarchive-wasm";
import type { Entry } from "./tar.ts";

/**
 * libarchive, in a sandbox of its own: it is C, and reads what strangers packed. 7-Zip, RAR, xz, bzip2, cabinets, packages and disk
 * images go through it. It takes a tenth of a second to load, so nobody does before there is something to open.
 */
interface Library {
  readonly wasm: LibarchiveWasm;
  /** After a fault in the sandbox nothing in it is relied on. */
  isBroken: boolean;
}
let library: Library | "missing" | null = null;

export const isLibarchiveLoaded = (): boolean => library !== null;

/** Never rejects: where it cannot be loaded, that is said of each archive. */
export const loadLibarchive = async (): Promise<void> => {
  try {
    const { libarchiveWasm } = await import("libarchive-wasm");
    library = { wasm: await libarchiveWasm(), isBroken: false };
  } catch {
    library = "missing";
  }
};

/** Between two files: lets go of one that broke or has grown, so that the next archive asks for another. */
export const dropWornLibarchive = (): void => {
  if (library !== null && library !== "missing" && (library.isBroken || library.wasm.module.HEAP8.length > mostHeldBytes)) library = null;
};

const isFile = 0o100000;
const partBytes = 1 << 18;
/** What it has taken it does not give back. */
const mostHeldBytes = 256e6;

/** The files of an archive, none unpacked to more than `maxBytes`. What cannot be had is an entry that says why. */
export function* archiveEntries(bytes: Uint8Array, maxBytes: number, skips: (name: string) => boolean): Generator<Entry> {
  const inUse = usable();
  if (typeof inUse === "string") {
    yield refused(inUse);
    return;
  }
  const { wasm } = inUse;
  const reader = createReader(inUse);
  try {
    reader.open(bytes);
    let [count, isLocked] = [0, false];
    for (let entry = wasm.read_next_entry(reader.archive); entry !== 0; entry = wasm.read_next_entry(reader.archive)) {
      count++;
      const name = wasm.entry_pathname(entry) || `file ${count}`;
      if (wasm.entry_filetype(entry) !== isFile || wasm.entry_hardlink(entry) || skips(name)) continue;
      if (wasm.entry_is_encrypted(entry) !== 0) {
        isLocked = true;
        yield { name, bytes: null, says: "is locked with a password" };
        continue;
      }
      const read = readPart(wasm, reader.archive, maxBytes);
      yield read.isWhole ? { name, bytes: read.bytes, says: "" } : { name, bytes: null, says: read.isLarge ? `unpacks to more than ${Math.round(maxBytes / 1e6)} MB` : "is broken" };
      if (!read.isWhole && !read.isLarge && isFatal(read.says)) return;
    }
    // At a good end it has nothing to say.
    const says = wasm.error_string(reader.archive) || "";
    if (count === 0 && wasm.read_has_encrypted_entries(reader.archive) === 1 && !isLocked) yield refused("is locked with a password");
    else if (says !== "" || count === 0) yield refused(count === 0 ? "is broken, or packed in a way that is not known here" : "is broken inside; what follows could not be read");
  } catch (cause) {
    inUse.isBroken ||= isTrap(cause);
    yield refused("is broken, or packed in a way that is not known here");
  } finally {
    reader.close();
  }
}

/** Everything behind one xz or bzip2 stream, or several in a row; null bytes when it is broken or too large. */
export const unpackStream = (packed: Uint8Array, maxBytes: number): Entry => {
  const inUse = usable();
  if (typeof inUse === "string") return refused(inUse);
  const { wasm } = inUse;
  const reader = createReader(inUse);
  try {
    const [head, tail] = frames[packed[0] === 0xfd ? "xz" : "bzip2"];
    reader.open(Buffer.concat([Buffer.from(head, "base64"), packed, Buffer.from(tail, "base64")]));
    if (wasm.read_next_entry(reader.archive) === 0) return refused("is broken");
    const { bytes, isLarge } = readPart(wasm, reader.archive, maxBytes);
    const end = bytes.lastIndexOf(endMark);
    if (isLarge || end > maxBytes) return refused(`unpacks to more than ${Math.round(maxBytes / 1e6)} MB`);
    return end === -1 ? refused("is broken") : { name: "", bytes: bytes.subarray(0, end), says: "" };
  } catch (cause) {
    inUse.isBroken ||= isTrap(cause);
    return refused("is broken");
  } finally {
    reader.close();
  }
};

/** A fault of the sandboxed program itself, not of what it read. */
const isTrap = (cause: unknown): boolean => cause instanceof Error && cause.name === "RuntimeError";

const usable = (): Library | string =>
  library === null || library === "missing" ? "cannot be opened: what unpacks it is not installed" : library.isBroken ? "was not opened: something in the same file broke what unpacks it" : library;

const refused = (says: string): Entry => ({ name: "", bytes: null, says });

/** Reads on to the entry's end, or to where it breaks: what was read so far is there, and maybe zeros behind it. */
const readPart = (wasm: LibarchiveWasm, archive: number, maxBytes: number): { readonly bytes: Buffer; readonly isWhole: boolean; readonly isLarge: boolean; readonly says: string } => {
  const parts: Buffer[] = [];
  const at = wasm.module._malloc(partBytes);
  let total = 0;
  const take = (count: number): void => void parts.push(Buffer.from(wasm.module.HEAP8.slice(at, at + count)));
  try {
    for (;;) {
      wasm.module.HEAP8.fill(0, at, at + partBytes);
      let count: number;
      try {
        count = wasm.read_data(archive, at, partBytes);
      } catch (cause) {
        if (isTrap(cause)) throw cause;
        take(partBytes);
        return { bytes: Buffer.concat(parts), isWhole: false, isLarge: false, says: (cause as Error).message };
      }
      if (count === 0) return { bytes: Buffer.concat(parts), isWhole: true, isLarge: false, says: "" };
      total += count;
      if (total > maxBytes) return { bytes: Buffer.alloc(0), isWhole: false, isLarge: true, says: "" };
      take(count);
    }
  } finally {
    wasm.module._free(at);
  }
};

const isFatal = (says: string): boolean => /truncated|damaged|invalid|corrupt/i.test(says);

/** Not the package's own reader: where bytes cannot be opened, it asks for the reason in the wrong place, and breaks. */
const createReader = (inUse: Library): { readonly archive: number; open(bytes: Uint8Array): void; close(): void } => {
  const { wasm } = inUse;
  const archive = wasm.read_new();
  let at = 0;
  return {
    archive,
    open: (bytes) => {
      wasm.read_support_filter_all(archive);
      wasm.read_support_format_all(archive);
      at = wasm.module._malloc(bytes.length);
      if (at === 0) throw new Error("no memory");
      wasm.module.HEAP8.set(bytes, at);
      wasm.read_open_memory(archive, at, bytes.length);
    },
    close: () => {
      if (inUse.isBroken) return;
      try {
        wasm.read_free(archive);
        wasm.module._free(at);
      } catch {
        inUse.isBroken = true;
      }
    },
  };
};

/**
 * This build opens archives only, and a packed log is none. But a stream may be followed by another: with a tar file's header (one
 * file, larger than any) packed before it and a mark packed behind it, it is an archive, which breaks off after the mark. Both made by
 * `xz -9e --check=crc32` and `bzip2 -9`.
 */
const endMark = "tokenward: the end";
const frames = {
  xz: [
    "/Td6WFoAAAFpIt42AgAhARwAAAAQz1jM4AH/ACtdADwAM1AYaImDAdzibg1sklMfAp9SVJBBhoMZBJqK4r9suPMqCOojLF5/9gAAAFbOBgwAAUOABAAAANqLHXQ+MA2LAgAAAAABWVo=",
    "/Td6WFoAAAFpIt42AgAhARwAAAAQz1jMAQARdG9rZW53YXJkOiB0aGUgZW5kAAAAFZZf/wABJhJHR+EQkEKZDQEAAAAAAVla",
  ],
  bzip2: [
    "QlpoOTFBWSZTWT8kRTYAACDbgMmAQAB9gAAA4AAeQAgAIABUU0NDRpoPUwlGqPKGGoB7IhrdPE7KZZzLrhMJwKQJ6zV9IjdqR52AP1cXckU4UJA/JEU2",
    "QlpoOTFBWSZTWYqZuFQAAAgZgEAAABAmSZSAIAAiAAyEDQNCXkjtziQjmhvi7kinChIRUzcKgA==",
  ],
} as const;
