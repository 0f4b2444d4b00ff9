import { isAscii, isUtf8 } from "node:buffer";

export interface Decoded {
  readonly text: string;
  /** No text at all: found values are believed only where they have a form of their own. */
  readonly isBinary: boolean;
  readonly encoding: "latin1" | "utf8" | "utf16le" | "utf16be";
  /** Bytes of the mark before the text. */
  readonly markBytes: number;
}

/** Bytes at the beginning by which the encoding is told. */
const lookedAtBytes = 4096;

/** Bytes as text, in whatever encoding: UTF-8, UTF-16 of either order with or without its mark, Latin-1. What is none of them reads as Latin-1, byte by byte. */
export const decodeText = (bytes: Buffer): Decoded => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return text("utf16le", 2);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return text("utf16be", 2);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return text("utf8", 3);
  // Latin-1 for what is ASCII only: half the memory, and faster to look through.
  if (!bytes.subarray(0, lookedAtBytes).includes(0)) return text(isAscii(bytes) || !isUtf8(bytes) ? "latin1" : "utf8", 0);
  const order = orderOf(bytes);
  return order === null ? { ...text("latin1", 0), isBinary: true } : text(order, 0);

  function text(encoding: Decoded["encoding"], markBytes: number): Decoded {
    const part = markBytes === 0 ? bytes : bytes.subarray(markBytes);
    return { text: encoding.startsWith("utf16") ? utf16(part, encoding) : part.toString(encoding as BufferEncoding), isBinary: false, encoding, markBytes };
  }
};

/** The bytes of a text in an encoding. */
export const encodeText = (text: string, encoding: Decoded["encoding"]): Buffer => (encoding === "utf16be" ? Buffer.from(text, "utf16le").swap16() : Buffer.from(text, encoding));

const utf16 = (bytes: Buffer, encoding: Decoded["encoding"]): string => {
  const even = bytes.subarray(0, bytes.length & ~1);
  return encoding === "utf16le" ? even.toString("utf16le") : Buffer.from(even).swap16().toString("utf16le");
};

/** Latin text in UTF-16 has a zero in every other byte, and hardly any in the others. */
const orderOf = (bytes: Buffer): "utf16le" | "utf16be" | null => {
  const seen = Math.min(bytes.length, lookedAtBytes) & ~1;
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < seen; at++) if (bytes[at] === 0) zeros[(at & 1) as 0 | 1]++;
  const half = seen / 2;
  if (zeros[1] > half * 0.6 && zeros[0] < half * 0.05) return "utf16le";
  return zeros[0] > half * 0.6 && zeros[1] < half * 0.05 ? "utf16be" : null;
};
