import type { Ascii } from "./ascii.ts";
import { createTrie, type Automaton } from "./automaton.ts";

/** Told by `sweep`. Each answers whether to go on. */
export interface Sweeper {
  /** A word of the openings: where a run begins or goes on after `-`, `+` or `/`, or right before one. */
  readonly opening: (word: number, end: number) => boolean;
  /** A run of at least `minRunUnits` letters, digits, `_`, `-`, `+` and `/`, with nothing of the kind around it, that may have been drawn. */
  readonly run: (start: number, end: number) => boolean;
}

export const minRunUnits = 10;
/** In shorter runs nothing opens; a value whose first run is shorter (`SG.…`) has a longer one behind it. */
export const minOpenUnits = 8;
/** Letters alone are rarely drawn, and then many. */
const minLetterUnits = 16;

const [digit, upper, lower, low, rare, joint, seldom] = [1, 2, 4, 8, 16, 32, 64];
// By unit: the sorts of character a run is made of; 0: none of a run's. `rare`, `seldom`: letters that few words have, and most drawn values.
const sortOf: Uint8Array = Uint8Array.from({ length: 256 }, (_, unit) => {
  if (unit === 0 || unit > 127) return 0;
  const text = String.fromCharCode(unit);
  const sort = /[0-9]/.test(text) ? digit : /[A-Z]/.test(text) ? upper : /[a-z]/.test(text) ? lower : text === "_" ? low : /[+/-]/.test(text) ? joint : 0;
  return sort | (/[jqxz]/i.test(text) ? rare : /[kvw]/i.test(text) ? seldom : 0);
});
/** What stands inside values of several runs: `SG.…`, `1234567:…`. */
const goesOn: Uint8Array = Uint8Array.from({ length: 128 }, (_, unit) => (/[.:~@$|]/.test(String.fromCharCode(unit)) ? 1 : 0));
const [backslash, percent] = [0x5c, 0x25];

/** 0 before the text. */
const unitAt = (bytes: Uint8Array, index: number): number => (index < 0 ? 0 : bytes[index]!);

/** Words to be found where something begins. */
export interface Openings {
  readonly trie: Automaton;
  /** By the first three units, five bits of each, a bit for each: whether a word may begin so. Few places in ordinary text do. */
  readonly begins: Uint32Array;
}

/** `words`: lower-case. */
export const openingsOf = (words: readonly string[]): Openings => {
  const begins = new Uint32Array(1024);
  for (const word of words) {
    const [first, second, third] = [0, 1, 2].map((at) => (at < word.length ? [word.charCodeAt(at) & 31] : Array.from({ length: 32 }, (_, bits) => bits)));
    for (const one of first!) for (const two of second!) for (const three of third!) begins[(one << 5) | two]! |= 1 << three;
  }
  return { trie: createTrie(words), begins };
};

/**
 * One pass over the text: the openings where they start, every run where it ends. It looks at every eighth unit first: what is no
 * part of a run there ends every run that is too short to matter.
 */
export const sweep = (openings: Openings, { bytes, length }: Ascii, { opening, run }: Sweeper): void => {
  let from = 0;
  while (from + minOpenUnits <= length) {
    const probe = from + minOpenUnits - 1;
    let sorts = sortOf[bytes[probe]!]!;
    if (sorts === 0) {
      from = probe + 1;
      continue;
    }
    let start = probe;
    while (start > from) {
      const sort = sortOf[bytes[start - 1]!]!;
      if (sort === 0) break;
      sorts |= sort;
      start--;
    }
    // Zeros stand behind the text: they end every run.
    let end = probe + 1;
    for (let sort = sortOf[bytes[end]!]!; sort !== 0; sort = sortOf[bytes[++end]!]!) sorts |= sort;
    from = end + 1;
    const units = end - start;
    if (units < minOpenUnits) continue;
    if (!openRun(openings, bytes, start, end, sorts, opening)) return;
    if (units >= minRunUnits && mayBeDrawn(sorts, units) && !run(start, end)) return;
  }
};

const mayBeDrawn = (sorts: number, units: number): boolean =>
  (sorts & digit) !== 0 ? (sorts & (upper | lower)) !== 0 : units >= minLetterUnits && ((sorts & rare) !== 0 || ((sorts & seldom) !== 0 && (sorts & joint) !== 0 && units < 24));

const openRun = (openings: Openings, bytes: Uint8Array, start: number, end: number, sorts: number, visit: Sweeper["opening"]): boolean => {
  if (!openAt(openings, bytes, start, visit)) return false;
  if ((sorts & joint) !== 0 && !openInside(openings, bytes, start, end, visit)) return false;
  const before = unitAt(bytes, start - 1);
  if (goesOn[before] === 1) return openBefore(openings, bytes, start, visit);
  return (before !== backslash && before !== percent) || afterEscape(openings, bytes, start, before, visit);
};

/** After each `-`, `+` and `/` of a run, and at it. Not after `_`: names are full of it, and tokens are rarely glued to one. */
const openInside = (openings: Openings, bytes: Uint8Array, start: number, end: number, visit: Sweeper["opening"]): boolean => {
  for (let index = start + 1; index < end; index++) {
    const isJoint = sortOf[bytes[index]!] === joint;
    // A wall of one character: nothing begins with six of it.
    if (isJoint && isWall(bytes, index)) continue;
    if ((isJoint || sortOf[bytes[index - 1]!] === joint) && !openAt(openings, bytes, index, visit)) return false;
  }
  return true;
};

const isWall = (bytes: Uint8Array, index: number): boolean => {
  for (let next = index + 1; next < index + 6; next++) if (bytes[next] !== bytes[index]) return false;
  return true;
};

/** How far back the short runs before a long one are looked at, in UTF-16 units. */
const maxChainUnits = 64;

/** At the short runs that are joined to the run by `.`, `:` and the like, and at what joins them. */
const openBefore = (openings: Openings, bytes: Uint8Array, start: number, visit: Sweeper["opening"]): boolean => {
  const floor = Math.max(0, start - maxChainUnits);
  let index = start;
  while (index > floor && goesOn[unitAt(bytes, index - 1)] === 1) {
    index--;
    if (!openAt(openings, bytes, index, visit)) return false;
    let begin = index;
    while (begin > floor && sortOf[bytes[begin - 1]!] !== 0) begin--;
    if (begin === index) continue;
    // A long one was looked at already, and what stands before it.
    if (index - begin >= minOpenUnits) return true;
    if (!openAt(openings, bytes, begin, visit)) return false;
    index = begin;
  }
  return true;
};

const openAt = ({ trie: { columnOf, next, endings, width }, begins }: Openings, bytes: Uint8Array, start: number, visit: Sweeper["opening"]): boolean => {
  const unit = bytes[start]!;
  if (((begins[((unit & 31) << 5) | (bytes[start + 1]! & 31)]! >>> (bytes[start + 2]! & 31)) & 1) === 0) return true;
  let state = next[columnOf[unit]!]!;
  for (let end = start + 1; state > 0; end++) {
    for (const word of endings[state / width]!) if (!visit(word, end)) return false;
    // Zeros stand behind the text: no word goes on with one.
    state = next[state + columnOf[bytes[end]!]!]!;
  }
  return true;
};

/** An escape may end where the run seems to go on: `\n`, `\x3d`, `\u003d`, `%3D`. */
const afterEscape = (openings: Openings, bytes: Uint8Array, start: number, before: number, visit: Sweeper["opening"]): boolean => {
  const letter = String.fromCharCode(bytes[start]!);
  return openAt(openings, bytes, start + (before === percent ? 2 : letter === "u" ? 5 : letter === "x" ? 3 : 1), visit);
};
