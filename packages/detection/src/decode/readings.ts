import { encodedRuns } from "./encoded-runs.ts";
import { unescaped } from "./escapes.ts";
import { pieceOf } from "./piece.ts";

/** A text as it reads otherwise. Most hold nothing that is looked for, so where its units come from is asked late. */
export interface Reading {
  readonly text: string;
  /** As a piece's: see piece.ts. */
  readonly origins: () => Int32Array;
}

/** How many encodings deep. */
const maxDepth = 2;

/** Every other way in which a text can be read, its parts one behind another with a line break between; null: there is none. For a search that must miss nothing. */
export const otherReadings = (text: string, depth = maxDepth): Reading | null => {
  const readings = [...[...unescaped(text), ...encodedRuns(text)].map((piece): Reading => ({ text: piece.text, origins: () => piece.origins })), ...joinedLines(text)];
  if (readings.length === 0) return null;
  const direct = joined(readings);
  const deeper = depth > 1 ? otherReadings(direct.text, depth - 1) : null;
  if (deeper === null) return direct;
  const throughDirect = (): Int32Array => {
    const origins = direct.origins();
    return deeper.origins().map((at) => origins[Math.min(at, origins.length - 1)]!);
  };
  return joined([direct, { text: deeper.text, origins: throughDirect }]);
};

const joined = (readings: readonly Reading[]): Reading => ({
  text: `${readings.map(({ text }) => text).join("\n")}\n`,
  origins: () => {
    const origins = new Int32Array(readings.reduce((sum, { text }) => sum + text.length + 1, 1));
    let at = 0;
    for (const reading of readings) {
      origins.set(reading.origins(), at);
      at += reading.text.length + 1;
    }
    origins[at] = origins[at - 1] ?? 0;
    return origins;
  },
});

const gaps = /\\?\r?\n[ \t>|]{0,40}/g;

/** The text with its lines put together: a value may be broken anywhere, with indentation and a `\` before the break. */
const joinedLines = (text: string): readonly Reading[] => {
  if (!/[\r\n]/.test(text)) return [];
  const piece = pieceOf(text, ({ copy }) => {
    let copied = 0;
    for (const { 0: gap, index } of text.matchAll(gaps)) {
      copy(copied, index);
      copied = index + gap.length;
    }
    copy(copied, text.length);
    return text.length;
  });
  return [{ text: piece.text, origins: () => piece.origins }];
};
