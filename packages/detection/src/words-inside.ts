import type { Ascii } from "./ascii.ts";

/** A word of which four units stand somewhere. */
interface Clue {
  readonly word: number;
  /** How many of its units stand before the four. */
  readonly before: number;
}

/**
 * Words that may begin anywhere. Of each word four units are chosen, the rarest. Wherever the word stands in a text, one of every third place holds
 * the first, the second or the third of them: so a third of the places is looked at, with the two behind it, and few of these more closely.
 */
export interface WordsInside {
  readonly words: readonly string[];
  /** By three units, five bits of each: a bit for each place among four chosen units that the first of them may have. */
  readonly places: Uint8Array;
  /** By two units, a bit for each third: whether it has any place. So small that it stays in the processor's nearest memory. */
  readonly hasPlace: Uint32Array;
  /** By a few bits of four units: whether they may be chosen ones. */
  readonly isChosen: Uint8Array;
  readonly clues: ReadonlyMap<number, readonly Clue[]>;
  /** Words too short for that, without letters: looked for one by one. */
  readonly short: readonly number[];
}

export const minInsideUnits = 4;
const stride = minInsideUnits - 1;

const blockAt = (text: string, at: number): number => ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);
const fourAt = (text: string, at: number): number => (blockAt(text, at) << 10) | blockAt(text, at + 2);
const bitsOf = (four: number): number => Math.imul(four, 0x9e3779b1) >>> 19;

/** What text is made of, the most frequent first; what is not in it comes now and then. */
const byFrequency = " etaoinsrhdlucmfgpywbvkxjqz";
/** How often two or three units come in text, roughly. */
const frequencyOf = (word: string, at: number): number => {
  const one = (index: number): number => ((rank) => (rank < 0 ? 4 : (27 - rank) ** 2 / 20))(byFrequency.indexOf(word.charAt(index)));
  return one(at) * one(at + 1) * (at + 2 < word.length ? one(at + 2) : 64);
};

/** `words`: lower-case ASCII. Throws when one is shorter than `minInsideUnits` and has letters: it would be looked at in every other place. */
export const wordsInside = (words: readonly string[]): WordsInside => {
  const isShort = (word: string): boolean => word.length < minInsideUnits;
  const bad = words.find((word) => isShort(word) && /[a-z]/.test(word));
  if (bad !== undefined) throw new Error(`“${bad}” may stand anywhere, so it needs at least ${minInsideUnits} characters.`);
  const [places, isChosen, clues] = [new Uint8Array(1 << 15), new Uint8Array(1 << 13), new Map<number, Clue[]>()];
  const costOf = (word: string, from: number): number => Array.from({ length: stride }, (_, at) => frequencyOf(word, from + at)).reduce((sum, cost) => sum + cost, 0);
  for (const [index, word] of words.entries()) {
    if (isShort(word)) continue;
    const starts = Array.from({ length: word.length - stride }, (_, from) => from);
    const before = starts.reduce((least, from) => (costOf(word, from) < costOf(word, least) ? from : least), 0);
    for (let place = 0; place < stride; place++) {
      const at = before + place;
      // Behind the word anything may stand.
      const [first, last] = at + 2 < word.length ? [word.charCodeAt(at + 2) & 31, word.charCodeAt(at + 2) & 31] : [0, 31];
      for (let third = first; third <= last; third++) places[(blockAt(word, at) << 5) | third]! |= 1 << place;
    }
    const four = fourAt(word, before);
    isChosen[bitsOf(four)] = 1;
    clues.set(four, [...(clues.get(four) ?? []), { word: index, before }]);
  }
  const hasPlace = new Uint32Array(1 << 10);
  for (const [block, mask] of places.entries()) if (mask > 0) hasPlace[block >>> 5]! |= 1 << (block & 31);
  return { words, places, hasPlace, isChosen, clues, short: [...words.keys()].filter((index) => isShort(words[index]!)) };
};

/** Calls `visit` for each word at each place, whatever its case, not always in the order of the places. `ascii`: that of `text`. Stops when `visit` says false. */
export const eachInside = (inside: WordsInside, text: string, { bytes, length }: Ascii, visit: (word: number, start: number) => boolean): boolean => {
  const { words, places, hasPlace, short } = inside;
  for (const word of short) for (let at = text.indexOf(words[word]!); at >= 0; at = text.indexOf(words[word]!, at + 1)) if (!visit(word, at)) return false;
  const last = length - 1;
  for (let index = 0; index < last; index += stride) {
    const two = ((bytes[index]! & 31) << 5) | (bytes[index + 1]! & 31);
    const third = bytes[index + 2]! & 31;
    if (((hasPlace[two]! >>> third) & 1) === 1 && !visitNear(inside, bytes, index, places[(two << 5) | third]!, visit)) return false;
  }
  return true;
};

const visitNear = ({ words, isChosen, clues }: WordsInside, bytes: Uint8Array, index: number, mask: number, visit: (word: number, start: number) => boolean): boolean => {
  for (let place = 0; place < stride; place++) {
    const from = index - place;
    if ((mask & (1 << place)) === 0 || from < 0) continue;
    const four = ((bytes[from]! & 31) << 15) | ((bytes[from + 1]! & 31) << 10) | ((bytes[from + 2]! & 31) << 5) | (bytes[from + 3]! & 31);
    if (isChosen[bitsOf(four)] === 0) continue;
    for (const { word, before } of clues.get(four) ?? []) {
      const start = from - before;
      if (start >= 0 && isAt(bytes, start, words[word]!) && !visit(word, start)) return false;
    }
  }
  return true;
};

/** Whether `word`, lower-case, stands at `start`, whatever its case. `bytes`: ASCII. */
export const isAt = (bytes: Uint8Array, start: number, word: string): boolean => {
  for (let index = 0; index < word.length; index++) {
    const unit = bytes[start + index]!;
    if ((unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit) !== word.charCodeAt(index)) return false;
  }
  return true;
};
