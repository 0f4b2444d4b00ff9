/** Words that may begin anywhere, found by skipping what cannot hold one (Wu and Manber, 1994, in blocks of two). */
export interface WordsInside {
  readonly words: readonly string[];
  /** How far to go on, by the last two units, five bits of each. */
  readonly shifts: Uint8Array;
  /** By the same: the words whose first `units` end so. */
  readonly ending: readonly (readonly number[])[];
  /** Of the shortest of these. */
  readonly units: number;
  /** Words too short for that, without letters: looked for one by one. */
  readonly short: readonly number[];
}

export const minInsideUnits = 4;

const blockOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);

/** `words`: lower-case ASCII. Throws when one is shorter than `minInsideUnits` and has letters: it would be looked at in every other place. */
export const wordsInside = (words: readonly string[]): WordsInside => {
  const isShort = (word: string): boolean => word.length < minInsideUnits;
  const bad = words.find((word) => isShort(word) && /[a-z]/.test(word));
  if (bad !== undefined) throw new Error(`“${bad}” may stand anywhere, so it needs at least ${minInsideUnits} characters.`);
  const units = Math.min(8, ...words.filter((word) => !isShort(word)).map(({ length }) => length));
  const shifts = new Uint8Array(1024).fill(Math.max(1, units - 1));
  const ending: number[][] = Array.from({ length: 1024 }, () => []);
  for (const [index, word] of words.entries()) {
    if (isShort(word)) continue;
    for (let at = 1; at < units; at++) {
      const block = blockOf(word.charCodeAt(at - 1), word.charCodeAt(at));
      shifts[block] = Math.min(shifts[block]!, units - 1 - at);
      if (at === units - 1) ending[block]!.push(index);
    }
  }
  return { words, shifts, ending, units, short: [...words.keys()].filter((index) => isShort(words[index]!)) };
};

/** Calls `visit` for each word at each place, whatever its case. Stops when `visit` says false. */
export const eachInside = ({ words, shifts, ending, units, short }: WordsInside, text: string, visit: (word: number, start: number) => boolean): boolean => {
  for (const word of short) for (let at = text.indexOf(words[word]!); at >= 0; at = text.indexOf(words[word]!, at + 1)) if (!visit(word, at)) return false;
  if (words.length === short.length) return true;
  const length = text.length;
  let index = units - 1;
  while (index < length) {
    const block = ((text.charCodeAt(index - 1) & 31) << 5) | (text.charCodeAt(index) & 31);
    const shift = shifts[block]!;
    if (shift > 0) {
      index += shift;
      continue;
    }
    const start = index - units + 1;
    for (const word of ending[block]!) if (isAt(text, start, words[word]!) && !visit(word, start)) return false;
    index++;
  }
  return true;
};

/** Whether `word`, lower-case, stands at `start`, whatever its case. */
export const isAt = (text: string, start: number, word: string): boolean => {
  for (let index = 0; index < word.length; index++) {
    const unit = text.charCodeAt(start + index);
    if ((unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit) !== word.charCodeAt(index)) return false;
  }
  return true;
};
