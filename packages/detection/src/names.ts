import type { Sought } from "./sought.ts";
import { isAt } from "./words-inside.ts";
import { nameWords } from "./words.ts";

/** A word before a value that says something of it. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  /** In the units of judge.ts; 0 for a provider's name. */
  readonly weight: number;
  /** It names a service. */
  readonly isService: boolean;
  /** Kinds that a value behind it may be of. */
  readonly kinds: readonly Sought[];
}

export interface Names {
  /** Forgets the last text. */
  readonly begin: () => void;
  /** The words that end in the `windowUnits` before `start`, in the order of their starts. `start` must not be less than at the last call. */
  readonly before: (text: string, start: number) => readonly NameHit[];
}

/** How far before a value a word counts, in UTF-16 units. */
export const windowUnits = 96;

interface Word {
  readonly text: string;
  weight: number;
  readonly isService: boolean;
  /** It counts wherever it stands, as `secret` in `mysecret1`. */
  readonly isInside: boolean;
  readonly kinds: Sought[];
}

/** A longer name of a service may have more letters behind it, as in `adafruitiokey`. */
const minLooseUnits = 6;
/** By so many units it is seen that no word begins. */
const headUnits = 3;

export const createNames = (kinds: readonly Sought[], services: readonly string[]): Names => {
  const words = new Map<string, Word>();
  for (const [text, { weight, inside }] of nameWords) words.set(text, { text, weight, isService: false, isInside: inside, kinds: [] });
  for (const text of services) if (!words.has(text)) words.set(text, { text, weight: 0, isService: true, isInside: false, kinds: [] });
  for (const sought of kinds) {
    for (const text of sought.kind.near ?? []) {
      const known = words.get(text);
      if (known === undefined) words.set(text, { text, weight: 0, isService: true, isInside: false, kinds: [sought] });
      else known.kinds.push(sought);
    }
  }
  // Most places begin no word: that is seen in a table so small that it stays in the processor's nearest memory.
  const isHead = new Uint32Array(1 << 10);
  const starting = createShelves();
  const anywhere = createShelves();
  for (const word of words.values()) {
    const pair = headAt(word.text, 0, 2);
    isHead[pair]! |= word.text.length < headUnits ? -1 : 1 << (word.text.charCodeAt(2) & 31);
    starting.put(word);
    if (word.isInside) anywhere.put(word);
  }
  let hits: NameHit[] = [];
  let scannedTo = 0;

  const findAt = (text: string, at: number, start: number, found: NameHit[]): void => {
    const shelves = isWordStart(text, at) ? starting : anywhere;
    for (const shelf of shelves.of) {
      const same = shelf.words.get(headAt(text, at, shelf.units));
      if (same === undefined) continue;
      for (const { text: word, weight, isService, isInside, kinds: of } of same) {
        const end = at + word.length;
        if (end > start || !isAt(text, at, word)) continue;
        if (!isInside && !(isService && word.length >= minLooseUnits) && !isWordEnd(text, end)) continue;
        found.push({ start: at, end, weight, isService, kinds: of });
      }
    }
  };

  return {
    begin: () => {
      hits = [];
      scannedTo = 0;
    },
    before: (text, start) => {
      // A word that began before the last value did is seen from its beginning again.
      const from = Math.max(scannedTo - maxWordUnits, start - windowUnits, 0);
      const kept = hits.filter((hit) => hit.end > start - windowUnits && hit.start < from);
      scannedTo = start;
      const found: NameHit[] = [];
      let head = headAt(text, from, 2);
      for (let third = from + headUnits - 1; third < start; third++) {
        head = ((head << 5) | (text.charCodeAt(third) & 31)) & 0x7fff;
        if (((isHead[head >>> 5]! >>> (head & 31)) & 1) === 1) findAt(text, third - headUnits + 1, start, found);
      }
      hits = found.length === 0 ? kept : [...kept, ...found.toSorted((a, b) => a.start - b.start || a.end - b.end)];
      return hits;
    },
  };
};

const maxWordUnits = 40;

/** Words by their beginnings: those of two units, of three, and longer ones by their first four. */
interface Shelves {
  readonly put: (word: Word) => void;
  readonly of: readonly { readonly units: number; readonly words: ReadonlyMap<number, readonly Word[]> }[];
}

const createShelves = (): Shelves => {
  const shelves = [2, 3, 4].map((units) => ({ units, words: new Map<number, Word[]>() }));
  return {
    of: shelves,
    put: (word) => {
      const { units, words } = shelves[Math.min(word.text.length, 4) - 2]!;
      const key = headAt(word.text, 0, units);
      const same = words.get(key);
      if (same === undefined) words.set(key, [word]);
      else same.push(word);
    },
  };
};

/** The next units, five bits of each: the same for a letter's two cases. */
const headAt = (text: string, at: number, units: number): number => {
  let head = 0;
  for (let index = at; index < at + units; index++) head = (head << 5) | (text.charCodeAt(index) & 31);
  return head;
};

const isUpper = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
const isLower = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const isLetter = (unit: number): boolean => isUpper(unit) || isLower(unit);

/** `K` of `apiKey`, of `APIKey`, of `api_Key`. */
const isWordStart = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  // Words begin with letters, a few with a digit (`2captcha`) or a `_` (`_authtoken`).
  if (unit < 0x30) return false;
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  if (!isLetter(before) || !isLetter(unit)) return true;
  return isUpper(unit) && (isLower(before) || isLower(text.charCodeAt(at + 1)));
};

/** After `i` of `apiKey`, after `I` of `APIKey`. */
const isWordEnd = (text: string, end: number): boolean => {
  const [last, unit] = [text.charCodeAt(end - 1), end < text.length ? text.charCodeAt(end) : 0];
  if (!isLetter(last) || !isLetter(unit)) return true;
  return isUpper(unit) && (isLower(last) || isLower(text.charCodeAt(end + 1)));
};
