import { fromBase64, sixAt } from "@tokenward/providers/base64";
import { costs, spend, type Work } from "../work.ts";
import type { Piece } from "./piece.ts";
import { lineStart, pieceOf } from "./piece.ts";

/** In UTF-16 units: shorter runs hide no token. */
const [minBase64Units, minHexUnits] = [24, 32];
/** Decoded at once; longer runs are decoded in parts. A multiple of 4. */
const maxUnits = 1 << 20;
const isBase64 = setOf(/[A-Za-z0-9+/_-]/);
const isHex = setOf(/[0-9A-Fa-f]/);
const isIndent = setOf(/[ \t>|]/);

function setOf(characters: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, unit) => (unit > 0 && characters.test(String.fromCharCode(unit)) ? 1 : 0));
}
const isIn = (set: Uint8Array, unit: number): boolean => unit < 128 && set[unit] === 1;

/** Pieces that a run of letters and digits hides. Runs must come in the order of their starts. */
export interface RunDecoder {
  /** `isKnown`: something was found in the run as it stands, so that it was not broken. */
  readonly run: (start: number, end: number, isKnown: boolean) => readonly Piece[];
}

/** What it writes is taken off `work`. */
export const createRunDecoder = (text: string, work: Work): RunDecoder => {
  const mayWrite = (units: number, seen: number): boolean => spend(work, costs.piece + units * costs.decodedUnit, seen);
  /** What was taken into a piece already. */
  let takenTo = 0;
  return {
    run: (start, end, isKnown) => {
      if (start < takenTo) return [];
      const pieces: Piece[] = [];
      if (end - start >= minHexUnits && isAll(text, start, end, isHex)) {
        if (readsAsText(firstHexBytes(text, start)) && mayWrite((end - start) >> 1, end)) pieces.push(hexPiece(text, start, end));
      } else if (end - start >= minBase64Units && readsAsText(firstBytes(text, start))) {
        const units = linesFrom(text, start, end, isBase64);
        takenTo = units.at(-1)![1];
        if (mayWrite(takenTo - start, end)) pieces.push(base64Piece(text, units));
      }
      const wrapped = isKnown || start < takenTo ? null : wrappedFrom(text, start, end);
      if (wrapped !== null) {
        takenTo = wrapped.end;
        if (spend(work, wrapped.lines * costs.line, end) && mayWrite(wrapped.pieces.reduce((sum, piece) => sum + piece.text.length, 0), end)) pieces.push(...wrapped.pieces);
      }
      return pieces;
    },
  };
};

const isAll = (text: string, start: number, end: number, set: Uint8Array): boolean => {
  for (let at = start; at < end; at++) if (!isIn(set, text.charCodeAt(at))) return false;
  return true;
};

const firstUnits = 12;
const first = new Uint8Array(firstUnits);

/** The bytes of the 16 units from `start` on, read as base64. Good until the next call. */
const firstBytes = (text: string, start: number): Uint8Array => {
  for (let [at, byte] = [start, 0]; byte < firstUnits; at += 4, byte += 3) {
    const four = (sixAt(text, at) << 18) | (sixAt(text, at + 1) << 12) | (sixAt(text, at + 2) << 6) | sixAt(text, at + 3);
    first[byte] = four >>> 16;
    first[byte + 1] = four >>> 8;
    first[byte + 2] = four;
  }
  return first;
};

/** Those of 24 hexadecimal digits. */
const firstHexBytes = (text: string, start: number): Uint8Array => {
  for (let byte = 0; byte < firstUnits; byte++) first[byte] = Number.parseInt(text.slice(start + byte * 2, start + byte * 2 + 2), 16);
  return first;
};

/** Whether bytes are printable ASCII, as UTF-8 or as UTF-16. */
const readsAsText = (bytes: Uint8Array): boolean => {
  // UTF-16 of ASCII has a zero in every other place.
  const step = bytes[0] === 0 || bytes[1] === 0 ? 2 : 1;
  const from = bytes[0] === 0 ? 1 : 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (step === 2 && at % 2 !== from) {
      if (byte !== 0) return false;
    } else if (byte > 0x7e || (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13)) return false;
  }
  return true;
};

const hexBytes = (text: string, start: number, end: number): string => {
  let bytes = "";
  for (let at = start; at + 1 < end; at += 2) bytes += String.fromCharCode(Number.parseInt(text.slice(at, at + 2), 16));
  return bytes;
};

const hexPiece = (text: string, start: number, end: number): Piece => {
  const bytes = hexBytes(text, start, Math.min(end, start + maxUnits));
  return { text: bytes, origins: Int32Array.from({ length: bytes.length + 1 }, (_, index) => start + index * 2) };
};

type Lines = readonly (readonly [start: number, end: number])[];

/** The run, and the whole lines of the same alphabet that go on with it: base64 is often broken into lines. */
const linesFrom = (text: string, start: number, end: number, set: Uint8Array): Lines => {
  const lines: [number, number][] = [[start, end]];
  for (let [at, total] = [end, end - start]; total < maxUnits; ) {
    const next = nextLine(text, at);
    if (next < 0) break;
    let stop = next;
    while (stop < text.length && isIn(set, text.charCodeAt(stop))) stop++;
    if (stop - next < 4) break;
    lines.push([next, stop]);
    total += stop - next;
    at = stop;
  }
  return lines;
};

/** The first character of the next line behind its indentation when the line ends at `at`, perhaps with a `\`; -1: it does not, or that line is empty. */
const nextLine = (text: string, at: number): number => {
  let index = at;
  if (text.charAt(index) === "\\") index += text.charAt(index + 1) === "n" ? 2 : 1;
  const isEscapedBreak = index === at + 2;
  if (text.charAt(index) === "\r") index++;
  if (text.charAt(index) === "\n") index++;
  else if (!isEscapedBreak) return -1;
  const indentEnd = Math.min(text.length, index + 40);
  while (index < indentEnd && isIn(isIndent, text.charCodeAt(index))) index++;
  return index;
};

const base64Piece = (text: string, lines: Lines): Piece => {
  const units = lines.map(([start, end]) => text.slice(start, end)).join("");
  const bytes = fromBase64(units.length % 4 === 1 ? units.slice(0, -1) : units) ?? "";
  let made: Int32Array | null = null;
  return { text: bytes, get origins() { return (made ??= originsOf(bytes.length, lines)); } };
};

/** Of each byte: the unit that its first bits are in, counted within its line. */
const originsOf = (bytes: number, lines: Lines): Int32Array => {
  const origins = new Int32Array(bytes + 1);
  let [line, before] = [0, 0];
  for (let byte = 0; byte < bytes; byte++) {
    const unit = Math.floor((byte * 4) / 3);
    while (unit - before >= lines[line]![1] - lines[line]![0]) before += lines[line]![1] - lines[line++]![0];
    origins[byte] = lines[line]![0] + unit - before;
  }
  origins[bytes] = lines.at(-1)![1];
  return origins;
};

const maxWrappedUnits = 8000;
/** What may stand right behind the last part of a broken value; a name, a sentence and code go on otherwise. */
const endsPart = /^={0,2}(?:$|[\r\n"'`\\,;)<\]}])/;

/**
 * The run together with the lines behind it, when it may have been broken at a line's end: with the next line, with the next two, and
 * with all that follow, because where the value ends is not known. Empty when it was not.
 */
const wrappedFrom = (text: string, start: number, end: number): { readonly pieces: readonly Piece[]; readonly lines: number; readonly end: number } | null => {
  const next = nextLine(text, end);
  if (next < 0) return null;
  const parts: [number, number][] = [[lineStart(text, start, 120), end]];
  for (let at = next; at >= 0 && at - start < maxWrappedUnits; ) {
    let stop = at;
    while (stop < text.length && isIn(isBase64, text.charCodeAt(stop))) stop++;
    if (stop === at || !endsPart.test(text.slice(stop, stop + 3))) break;
    parts.push([at, stop]);
    at = nextLine(text, stop);
  }
  if (parts.length === 1) return null;
  const pieces = [...new Set([2, 3, parts.length])].filter((count) => count <= parts.length).map((count) => {
    const taken = parts.slice(0, count);
    return pieceOf(text, ({ copy }) => {
      for (const [from, to] of taken) copy(from, to);
      return taken.at(-1)![1];
    });
  });
  return { pieces, lines: parts.length, end: parts.at(-1)![1] };
};
