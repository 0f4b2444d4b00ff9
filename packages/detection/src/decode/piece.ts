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
  /** `end`: where the last character's units end. */
  readonly done: (end: number) => Piece;
}

/** Shorter stretches are taken over unit by unit: a text of nothing but escapes would be put together from as many texts. */
const minSliceUnits = 24;
const pendingUnits = 1 << 12;
const pending = new Uint16Array(pendingUnits);

/** One piece is put together at a time. */
export const writePiece = (text: string): PieceWriter => {
  const parts: string[] = [];
  // By part: where it comes from, and where that ends; below 0: so many units that all come from one place.
  const places: number[] = [];
  let [units, held] = [0, 0];
  const flush = (): void => {
    if (held > 0) parts.push(String.fromCharCode(...(held === pendingUnits ? pending : pending.subarray(0, held))));
    held = 0;
  };
  const hold = (unit: number): void => {
    if (held === pendingUnits) flush();
    pending[held++] = unit;
  };
  return {
    copy: (from, to) => {
      if (to <= from) return;
      if (to - from < minSliceUnits) for (let at = from; at < to; at++) hold(text.charCodeAt(at));
      else {
        flush();
        parts.push(text.slice(from, to));
      }
      places.push(from, to);
      units += to - from;
    },
    put: (character, from) => {
      for (let at = 0; at < character.length; at++) hold(character.charCodeAt(at));
      places.push(from, -character.length);
      units += character.length;
    },
    done: (end) => {
      flush();
      let made: Int32Array | null = null;
      // In most pieces nothing is found, so that nobody asks.
      return { text: parts.length === 1 ? parts[0]! : parts.join(""), get origins() { return (made ??= originsOf(places, units, end)); } };
    },
  };
};

const originsOf = (places: readonly number[], units: number, end: number): Int32Array => {
  const origins = new Int32Array(units + 1);
  let at = 0;
  for (let part = 0; part < places.length; part += 2) {
    const [from, to] = [places[part]!, places[part + 1]!];
    if (to < 0) for (let unit = to; unit < 0; unit++) origins[at++] = from;
    else for (let unit = from; unit < to; unit++) origins[at++] = unit;
  }
  origins[units] = end;
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
