import { createAutomaton, eachWord } from "./automaton.ts";
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
  readonly kinds: Sought[];
}

/** A longer name of a service may have more letters behind it, as in `adafruitiokey`. */
const minLooseUnits = 6;
/** By so many units words are looked up; none is shorter. */
const headUnits = 3;

export const createNames = (kinds: readonly Sought[], services: readonly string[]): Names => {
  const words = new Map<string, Word>();
  for (const [text, { weight, inside }] of nameWords) if (!inside) words.set(text, { text, weight, isService: false, kinds: [] });
  for (const text of services) if (!words.has(text)) words.set(text, { text, weight: 0, isService: true, kinds: [] });
  for (const sought of kinds) {
    for (const text of sought.kind.near ?? []) {
      const known = words.get(text);
      if (known === undefined) words.set(text, { text, weight: 0, isService: true, kinds: [sought] });
      else known.kinds.push(sought);
    }
  }
  const byHead: (Word[] | undefined)[] = Array.from({ length: 1 << 15 });
  for (const word of words.values()) (byHead[headAt(word.text, 0)] ??= []).push(word);
  const inside = [...nameWords].filter(([, word]) => word.inside);
  const insideWords = createAutomaton(inside.map(([text]) => text));
  let hits: NameHit[] = [];
  let scannedTo = 0;

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
      eachWord(insideWords, text, from, start, (index, end) => {
        const [word, { weight }] = inside[index]!;
        found.push({ start: end - word.length, end, weight, isService: false, kinds: [] });
      });
      for (let at = from; at <= start - headUnits; at++) {
        if (!isWordStart(text, at)) continue;
        const same = byHead[headAt(text, at)];
        if (same === undefined) continue;
        for (const { text: word, weight, isService, kinds: of } of same) {
          const end = at + word.length;
          if (end > start || !isAt(text, at, word)) continue;
          if (!(isService && word.length >= minLooseUnits) && !isWordEnd(text, end)) continue;
          found.push({ start: at, end, weight, isService, kinds: of });
        }
      }
      hits = [...kept, ...found.toSorted((a, b) => a.start - b.start || a.end - b.end)];
      return hits;
    },
  };
};

const maxWordUnits = 40;

/** Three units, five bits of each: the same for a letter's two cases. */
const headAt = (text: string, at: number): number => ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);

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
