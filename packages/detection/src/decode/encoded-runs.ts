import { fromBase64, sixAt } from "@tokenward/providers/base64";
import type { Piece } from "./piece.ts";

/** In UTF-16 units: base64 and hex of six characters. Shorter runs hold no value that is looked for. */
const [minBase64Units, minHexUnits] = [8, 12];
/** No value that is looked for is shorter (known-values.ts). */
const minReadableUnits = 6;

const setOf = (characters: RegExp): Uint8Array => Uint8Array.from({ length: 128 }, (_, unit) => (characters.test(String.fromCharCode(unit)) ? 1 : 0));
const isBase64 = setOf(/[A-Za-z0-9+/_-]/);
const isHex = setOf(/[0-9A-Fa-f]/);
/** Before a break within base64, and behind it. */
const [isTail, isIndent] = [setOf(/[ \t"'\\]/), setOf(/[ \t"'>|]/)];
const [maxTailUnits, maxIndentUnits] = [8, 40];
const isReadable = Uint8Array.from({ length: 256 }, (_, byte) => (/[\t\n\r\x20-\x7e]/.test(String.fromCharCode(byte)) ? 1 : 0));

type Line = readonly [start: number, end: number];

/** What runs of base64 and of hex read as, wherever that is text. A word is such a run too, so that nearly all of them must be refused quickly. */
export const encodedRuns = (text: string): readonly Piece[] => {
  const [pieces, ofHex]: [Piece[], Piece[]] = [[], []];
  for (let at = 0; at < text.length; ) {
    const start = at;
    const end = endOf(text, at, isBase64);
    if (end - start < minBase64Units) {
      at = end + 1;
      continue;
    }
    ofHex.push(...hexWithin(text, start, end));
    // Base64 may be broken into lines, with indentation and quotes. Where it began is not known: perhaps with the second line, perhaps each line is one.
    const lines: Line[] = [[start, end]];
    for (let next = nextLine(text, end); next >= 0; next = nextLine(text, lines.at(-1)![1])) {
      const lineEnd = endOf(text, next, isBase64);
      lines.push([next, lineEnd]);
      ofHex.push(...hexWithin(text, next, lineEnd));
    }
    for (const part of lines.length === 1 ? [lines] : [lines, lines.slice(1), ...lines.map((line) => [line])]) if (mayRead(text, part)) pieces.push(...base64Of(text, part));
    at = lines.at(-1)![1];
  }
  return [...pieces, ...ofHex];
};

const isIn = (set: Uint8Array, unit: number): boolean => unit < 128 && set[unit] === 1;
const endOf = (text: string, start: number, set: Uint8Array, most = Infinity): number => {
  let end = start;
  while (end < text.length && end - start < most && isIn(set, text.charCodeAt(end))) end++;
  return end;
};

/** Where the next line of a run that ends at `end` begins; -1: it does not go on. */
const nextLine = (text: string, end: number): number => {
  let at = endOf(text, end, isTail, maxTailUnits);
  if (text.charCodeAt(at) === 13) at++;
  if (text.charCodeAt(at) !== 10) return -1;
  at = endOf(text, at + 1, isIndent, maxIndentUnits);
  return at < text.length && isIn(isBase64, text.charCodeAt(at)) ? at : -1;
};

/** Whether so many readable bytes stand together, zeros aside: those of UTF-16. */
const mayRead = (text: string, lines: readonly Line[]): boolean => {
  let [held, bits, readable] = [0, 0, 0];
  for (const [start, end] of lines) {
    for (let at = start; at < end; at++) {
      held = ((held << 6) | sixAt(text, at)) & 0xffff;
      bits += 6;
      if (bits < 8) continue;
      bits -= 8;
      const byte = (held >>> bits) & 0xff;
      if (isReadable[byte] === 1) readable++;
      else if (byte !== 0) readable = 0;
      if (readable >= minReadableUnits) return true;
    }
  }
  return false;
};

const base64Of = (text: string, lines: readonly Line[]): readonly Piece[] => {
  const units = lines.map((line) => text.slice(...line)).join("");
  if (units.length < minBase64Units) return [];
  const bytes = fromBase64(units.length % 4 === 1 ? units.slice(0, -1) : units) ?? "";
  const origins = new Int32Array(bytes.length + 1);
  // Of each byte: the unit that its first bits are in, counted within its line.
  let [line, before] = [0, 0];
  for (let byte = 0; byte < bytes.length; byte++) {
    const unit = Math.floor((byte * 4) / 3);
    while (unit - before >= lines[line]![1] - lines[line]![0]) before += lines[line]![1] - lines[line++]![0];
    origins[byte] = lines[line]![0] + unit - before;
  }
  origins[bytes.length] = lines.at(-1)![1];
  const piece: Piece = { text: bytes, origins };
  // UTF-16 in base64.
  return [...readable(piece), ...(bytes.includes("\0") ? readable(withoutZeros(piece)) : [])];
};

const hexWithin = (text: string, start: number, end: number): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (let at = start; end - at >= minHexUnits; at++) {
    const stop = endOf(text, at, isHex, end - at);
    if (stop - at >= minHexUnits) pieces.push(...hexOf(text, at, (stop - at) >> 1));
    at = stop;
  }
  return pieces;
};

const hexOf = (text: string, start: number, length: number): readonly Piece[] =>
  readable({
    text: Array.from({ length }, (_, byte) => String.fromCharCode(Number.parseInt(text.slice(start + byte * 2, start + byte * 2 + 2), 16))).join(""),
    origins: Int32Array.from({ length: length + 1 }, (_, byte) => start + byte * 2),
  });

/** The stretches of printable ASCII: of an ordinary word that was no base64 hardly anything is left. Values with other letters in them are not looked for in bytes. */
const readable = ({ text, origins }: Piece): readonly Piece[] => Array.from(text.matchAll(/[\t\n\r\x20-\x7e]{6,}/g), ({ 0: stretch, index }) => ({ text: stretch, origins: origins.slice(index, index + stretch.length + 1) }));

const withoutZeros = ({ text, origins }: Piece): Piece => {
  const kept = Array.from({ length: text.length }, (_, at) => at).filter((at) => text.charCodeAt(at) !== 0);
  return { text: kept.map((at) => text.charAt(at)).join(""), origins: Int32Array.from([...kept, text.length], (at) => origins[at]!) };
};
