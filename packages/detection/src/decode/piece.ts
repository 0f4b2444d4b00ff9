declare const TextDecoder: new (encoding: "utf-16le", options: { readonly ignoreBOM: boolean }) => { decode(units: Uint16Array): string };

/** A part of a text as it reads when an encoding is undone. */
export interface Piece {
  readonly text: string;
  /** By unit of `text`, and one more for its end: where it comes from in the text it was made of. Never falls. */
  readonly origins: Int32Array;
}

/** Puts a piece together. */
export interface PieceWriter {
  /** Takes over what stands from `from` up to `to`. */
  readonly copy: (from: number, to: number) => void;
  /** One character, written as the units from `from` on. */
  readonly put: (character: string, from: number) => void;
}

/** Shorter stretches are taken over unit by unit: a text of nothing but escapes would be put together from as many texts. */
const minSliceUnits = 24;
const pendingUnits = 1 << 12;
const pending = new Uint16Array(pendingUnits);
// Twenty times as fast as putting characters together. What it does not know are halves of characters, and no token has one.
const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });

/**
 * What `write` writes of a text; it answers where the last character's units end. It is asked again when somebody wants to know where the
 * units come from: in most pieces nothing is found, so that nobody does. One piece is put together at a time.
 */
export const pieceOf = (text: string, write: (writer: PieceWriter) => number): Piece => {
  const parts: string[] = [];
  let [units, held] = [0, 0];
  const flush = (): void => {
    if (held > 0) parts.push(decoder.decode(pending.subarray(0, held)));
    held = 0;
  };
  const hold = (from: string, at: number): void => {
    if (held === pendingUnits) flush();
    pending[held++] = from.charCodeAt(at);
  };
  write({
    copy: (from, to) => {
      if (to <= from) return;
      units += to - from;
      if (to - from < minSliceUnits) for (let at = from; at < to; at++) hold(text, at);
      else {
        flush();
        parts.push(text.slice(from, to));
      }
    },
    put: (character) => {
      units += character.length;
      for (let at = 0; at < character.length; at++) hold(character, at);
    },
  });
  flush();
  let made: Int32Array | null = null;
  return { text: parts.length === 1 ? parts[0]! : parts.join(""), get origins() { return (made ??= originsOf(units, write)); } };
};

const originsOf = (units: number, write: (writer: PieceWriter) => number): Int32Array => {
  const origins = new Int32Array(units + 1);
  let at = 0;
  origins[units] = write({
    copy: (from, to) => {
      for (let unit = from; unit < to; unit++) origins[at++] = unit;
    },
    put: (character, from) => {
      for (let unit = 0; unit < character.length; unit++) origins[at++] = from;
    },
  });
  return origins;
};

/** The span of the piece's source that its units from `start` up to `end` come from. */
export const originOf = ({ origins }: Piece, [start, end]: readonly [number, number]): readonly [start: number, end: number] => {
  const from = origins[start] ?? 0;
  // Several units may come from one place: the end is where the next one begins that comes from another.
  const last = origins[end - 1] ?? from;
  let after = end;
  while (after < origins.length - 1 && origins[after] === last) after++;
  return [from, Math.max(origins[after] ?? last + 1, from + 1)];
};

/** Where the line of `at` starts, but no more than `maxUnits` before it: a line can be as long as a file. */
export const lineStart = (text: string, at: number, maxUnits: number): number => {
  const floor = Math.max(0, at - maxUnits);
  let start = at;
  while (start > floor && text.charCodeAt(start - 1) !== 10) start--;
  return start;
};

/** Where the line of `at` ends, but no more than `maxUnits` behind it. */
export const lineEnd = (text: string, at: number, maxUnits: number): number => {
  const ceiling = Math.min(text.length, at + maxUnits);
  let end = at;
  while (end < ceiling && text.charCodeAt(end) !== 10) end++;
  return end;
};
