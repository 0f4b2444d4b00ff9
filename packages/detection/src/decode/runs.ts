import { fromBase64 } from "@tokenward/providers/base64";
import type { Piece } from "./piece.ts";
import { lineStart, writePiece } from "./piece.ts";

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

export const createRunDecoder = (text: string): RunDecoder => {
  /** What was taken into a piece already. */
  let takenTo = 0;
  return {
    run: (start, end, isKnown) => {
      if (start < takenTo) return [];
      const pieces: Piece[] = [];
      if (end - start >= minHexUnits && isAll(text, start, end, isHex)) {
        if (readsAsText(hexBytes(text, start, Math.min(end, start + 24)))) pieces.push(hexPiece(text, start, end));
      } else if (end - start >= minBase64Units && readsAsText(fromBase64(text.slice(start, start + 16)) ?? "")) {
        const units = linesFrom(text, start, end, isBase64);
        takenTo = units.at(-1)![1];
        pieces.push(base64Piece(text, units));
      }
      const wrapped = isKnown || start < takenTo ? null : wrappedFrom(text, start, end);
      if (wrapped !== null) {
        takenTo = wrapped.end;
        pieces.push(...wrapped.pieces);
      }
      return pieces;
    },
  };
};

const isAll = (text: string, start: number, end: number, set: Uint8Array): boolean => {
  for (let at = start; at < end; at++) if (!isIn(set, text.charCodeAt(at))) return false;
  return true;
};

/** Whether bytes are printable ASCII, as UTF-8 or as UTF-16. */
const readsAsText = (bytes: string): boolean => bytes.length >= 9 && /^(?:[\t\n\r\x20-\x7e]+|(?:[\t\n\r\x20-\x7e]\0)+[\t\n\r\x20-\x7e]?|(?:\0[\t\n\r\x20-\x7e])+\0?)$/.test(bytes);

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
  const places: number[] = [];
  let units = "";
  for (const [start, end] of lines) {
    units += text.slice(start, end);
    for (let at = start; at < end; at++) places.push(at);
  }
  const whole = units.length % 4 === 1 ? units.slice(0, -1) : units;
  const bytes = fromBase64(whole) ?? "";
  const end = lines.at(-1)![1];
  return { text: bytes, origins: Int32Array.from({ length: bytes.length + 1 }, (_, index) => (index === bytes.length ? end : places[Math.floor((index * 4) / 3)]!)) };
};

const maxWrappedUnits = 8000;
/** What may stand right behind the last part of a broken value; a name, a sentence and code go on otherwise. */
const endsPart = /^={0,2}(?:$|[\r\n"'`\\,;)<\]}])/;

/**
 * The run together with the lines behind it, when it may have been broken at a line's end: with the next line, with the next two, and
 * with all that follow, because where the value ends is not known. Empty when it was not.
 */
const wrappedFrom = (text: string, start: number, end: number): { readonly pieces: readonly Piece[]; readonly end: number } | null => {
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
    const piece = writePiece(text);
    for (const [from, to] of parts.slice(0, count)) piece.copy(from, to);
    return piece.done(parts[count - 1]![1]);
  });
  return { pieces, end: parts.at(-1)![1] };
};
