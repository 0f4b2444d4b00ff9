import { fromBase64 } from "@tokenward/providers/base64";
import { unescaped } from "./escapes.ts";
import { writePiece, type Piece } from "./piece.ts";

/** In UTF-16 units: base64 and hex of six characters. Shorter runs hold no value that is looked for. */
const [minBase64Units, minHexUnits] = [8, 12];
/** How many encodings deep. */
const maxDepth = 2;

/** Every other way in which a text can be read, its parts one behind another with a line break between; null: there is none. For a search that must miss nothing, whatever it costs. */
export const otherReadings = (text: string, depth = maxDepth): Piece | null => {
  const pieces = [...unescaped(text), ...encodedRuns(text), ...joinedLines(text)];
  if (pieces.length === 0) return null;
  const direct = joined(pieces);
  const deeper = depth > 1 ? otherReadings(direct.text, depth - 1) : null;
  return deeper === null ? direct : joined([direct, { text: deeper.text, origins: deeper.origins.map((at) => direct.origins[Math.min(at, direct.origins.length - 1)]!) }]);
};

const joined = (pieces: readonly Piece[]): Piece => {
  const units = pieces.reduce((sum, { text }) => sum + text.length + 1, 0);
  const origins = new Int32Array(units + 1);
  let at = 0;
  for (const piece of pieces) {
    origins.set(piece.origins, at);
    at += piece.text.length + 1;
  }
  origins[units] = origins[units - 1] ?? 0;
  return { text: `${pieces.map(({ text }) => text).join("\n")}\n`, origins };
};

const encodedRuns = (text: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  // Base64 may be broken into lines, with indentation and quotes.
  // Base64 may be broken into lines, with indentation and quotes. Where it began is not known: perhaps with the second line, perhaps each line is one.
  for (const { 0: run, index } of text.matchAll(/[A-Za-z0-9+/_-]{8,}(?:[ \t"'\\]{0,8}\r?\n[ \t"'>|]{0,40}[A-Za-z0-9+/_-]+)*/g)) {
    const lines = Array.from(run.matchAll(/[A-Za-z0-9+/_-]+/g), ({ 0: line, index: at }): Line => [index + at, index + at + line.length]);
    for (const part of lines.length === 1 ? [lines] : [lines, lines.slice(1), ...lines.map((line) => [line])]) pieces.push(...base64Of(text, part));
  }
  for (const { 0: run, index } of text.matchAll(/[0-9A-Fa-f]{12,}/g)) {
    const length = run.length >> 1;
    if (run.length < minHexUnits) continue;
    pieces.push(...readable({
      text: Array.from({ length }, (_, byte) => String.fromCharCode(Number.parseInt(run.slice(byte * 2, byte * 2 + 2), 16))).join(""),
      origins: Int32Array.from({ length: length + 1 }, (_, byte) => index + byte * 2),
    }));
  }
  return pieces;
};

type Line = readonly [start: number, end: number];

const base64Of = (text: string, lines: readonly Line[]): readonly Piece[] => {
  const units = lines.map((line) => text.slice(...line)).join("");
  if (units.length < minBase64Units) return [];
  const places = lines.flatMap(([start, end]) => Array.from({ length: end - start }, (_, at) => start + at));
  const end = lines.at(-1)![1];
  const bytes = fromBase64(units.length % 4 === 1 ? units.slice(0, -1) : units) ?? "";
  const piece: Piece = { text: bytes, origins: Int32Array.from({ length: bytes.length + 1 }, (_, byte) => (byte === bytes.length ? end : places[Math.floor((byte * 4) / 3)]!)) };
  // UTF-16 in base64.
  return [...readable(piece), ...(bytes.includes("\0") ? readable(without(bytes, piece)) : [])];
};

/** No value that is looked for is shorter (known-values.ts). */
const minReadableUnits = 6;

/** The stretches of printable ASCII: of an ordinary word that was no base64 hardly anything is left. Values with other letters in them are not looked for in bytes. */
const readable = ({ text, origins }: Piece): readonly Piece[] =>
  Array.from(text.matchAll(/[\t\n\r\x20-\x7e]{6,}/g))
    .filter(([stretch]) => stretch.length >= minReadableUnits)
    .map(({ 0: stretch, index }) => ({ text: stretch, origins: origins.slice(index, index + stretch.length + 1) }));

const without = (bytes: string, { origins }: Piece): Piece => {
  const kept = Array.from({ length: bytes.length }, (_, at) => at).filter((at) => bytes.charCodeAt(at) !== 0);
  return { text: kept.map((at) => bytes.charAt(at)).join(""), origins: Int32Array.from([...kept, bytes.length], (at) => origins[at]!) };
};

/** The text with its lines put together: a value may be broken anywhere, with indentation and a `\` before the break. */
const joinedLines = (text: string): readonly Piece[] => {
  if (!/[\r\n]/.test(text)) return [];
  const piece = writePiece(text);
  let copied = 0;
  for (const { 0: gap, index } of text.matchAll(/\\?\r?\n[ \t>|]{0,40}/g)) {
    piece.copy(copied, index);
    copied = index + gap.length;
  }
  piece.copy(copied, text.length);
  return [piece.done(text.length)];
};
