import { createTrie, type Automaton } from "./automaton.ts";
import { startsEscape } from "./decode/escapes.ts";

/** Told by `sweep`. Each answers whether to go on. */
export interface Sweeper {
  /** A word of the openings, where a run begins or goes on after `-`, `+` or `/`, or where something begins that is none. */
  readonly opening: (word: number, end: number) => boolean;
  /** A run of at least `minRunUnits` letters, digits, `_`, `-`, `+` and `/`, with nothing of the kind around it, that may have been drawn. */
  readonly run: (start: number, end: number) => boolean;
  /** A place where an escape may start. */
  readonly escape: (at: number) => void;
}

export const minRunUnits = 10;
/** Letters alone are rarely drawn, and then many. */
const minLetterUnits = 16;

const [digit, upper, lower, low, rare, joint] = [1, 2, 4, 8, 16, 32];
// By unit: the sorts of character a run is made of; 0: none of a run's. `rare`: letters that few words have, and most drawn values.
const sortOf: Uint8Array = Uint8Array.from({ length: 128 }, (_, unit) => {
  if (unit === 0) return 0;
  const text = String.fromCharCode(unit);
  const sort = /[0-9]/.test(text) ? digit : /[A-Z]/.test(text) ? upper : /[a-z]/.test(text) ? lower : text === "_" ? low : /[+/-]/.test(text) ? joint : 0;
  return /[jkqvwxz]/i.test(text) ? sort | rare : sort;
});
const [backslash, percent] = [0x5c, 0x25];

/** ASCII as it is, everything else as 0; 0 beyond the end, too. */
const unitAt = (text: string, index: number): number => {
  if (index >= text.length) return 0;
  const unit = text.charCodeAt(index);
  return unit < 128 ? unit : 0;
};

/** Words to be found where something begins. */
export interface Openings {
  readonly trie: Automaton;
  /** By the first three units, five bits of each, a bit for each: whether a word may begin so. Few places in ordinary text do. */
  readonly begins: Uint32Array;
  /** By unit that is none of a run's: whether a word or an escape begins with it. */
  readonly isOdd: Uint8Array;
}

/** `words`: lower-case. */
export const openingsOf = (words: readonly string[]): Openings => {
  const begins = new Uint32Array(1024);
  const isOdd = startsEscape.slice();
  for (const word of words) {
    const [first, second, third] = [0, 1, 2].map((at) => (at < word.length ? [word.charCodeAt(at) & 31] : Array.from({ length: 32 }, (_, bits) => bits)));
    for (const one of first!) for (const two of second!) for (const three of third!) begins[(one << 5) | two]! |= 1 << three;
    if (sortOf[word.charCodeAt(0)] === 0) isOdd[word.charCodeAt(0)] = 1;
  }
  return { trie: createTrie(words), begins, isOdd };
};

/** A run this short opens nothing when it ends at a white space or a quote. */
const maxShortUnits = 7;
/** What stands inside values whose first run is short: `SG.…`, `https://…`. */
const goesOn: Uint8Array = Uint8Array.from({ length: 128 }, (_, unit) => (/[.:~@!$%*|]/.test(String.fromCharCode(unit)) ? 1 : 0));

/** One pass over `text`: the openings where they start, every run where it ends. */
export const sweep = (openings: Openings, text: string, { opening: visitOpening, run: visitRun, escape: visitEscape }: Sweeper): void => {
  const { isOdd } = openings;
  const length = text.length;
  let [index, before] = [0, 0];
  while (index < length) {
    let unit = unitAt(text, index);
    let sort = sortOf[unit]!;
    if (sort === 0) {
      if (isOdd[unit] !== 0) {
        if (startsEscape[unit] === 1) visitEscape(index);
        if (!openAt(openings, text, index, visitOpening)) return;
      }
      before = unit;
      index++;
      continue;
    }
    const start = index;
    let sorts = sort;
    for (index++; index < length; index++) {
      unit = unitAt(text, index);
      sort = sortOf[unit]!;
      if (sort === 0) break;
      sorts |= sort;
    }
    const units = index - start;
    if (units > maxShortUnits || (index < length && goesOn[unit] === 1)) {
      if (!openAt(openings, text, start, visitOpening)) return;
      if ((sorts & joint) !== 0 && !openInside(openings, text, start, index, visitOpening)) return;
      if ((before === backslash || before === percent) && !afterEscape(openings, text, start, before, visitOpening)) return;
    }
    if (units >= minRunUnits && mayBeDrawn(sorts, units) && !visitRun(start, index)) return;
  }
};

/** After each `-`, `+` and `/` of a run, and at it. Not after `_`: names are full of it, and tokens are rarely glued to one. */
const openInside = (openings: Openings, text: string, start: number, end: number, visit: Sweeper["opening"]): boolean => {
  for (let index = start + 1; index < end; index++) {
    const isJoint = sortOf[text.charCodeAt(index)] === joint;
    if ((isJoint || sortOf[text.charCodeAt(index - 1)] === joint) && !openAt(openings, text, index, visit)) return false;
  }
  return true;
};

const mayBeDrawn = (sorts: number, units: number): boolean => ((sorts & digit) !== 0 ? (sorts & (upper | lower)) !== 0 : units >= minLetterUnits && (sorts & rare) !== 0);

const openAt = ({ trie: { columnOf, next, endings, width }, begins }: Openings, text: string, start: number, visit: Sweeper["opening"]): boolean => {
  const unit = unitAt(text, start);
  if (((begins[((unit & 31) << 5) | (unitAt(text, start + 1) & 31)]! >>> (unitAt(text, start + 2) & 31)) & 1) === 0) return true;
  let state = next[columnOf[unit]!]!;
  for (let end = start + 1; state > 0; end++) {
    for (const word of endings[state / width]!) if (!visit(word, end)) return false;
    if (end >= text.length) return true;
    state = next[state + columnOf[unitAt(text, end)]!]!;
  }
  return true;
};

/** An escape may end where the run seems to go on: `\n`, `\x3d`, `\u003d`, `%3D`. */
const afterEscape = (openings: Openings, text: string, start: number, before: number, visit: Sweeper["opening"]): boolean => {
  const letter = text.charAt(start);
  return openAt(openings, text, start + (before === percent ? 2 : letter === "u" ? 5 : letter === "x" ? 3 : 1), visit);
};
