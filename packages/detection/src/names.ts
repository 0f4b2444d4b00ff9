import { createAutomaton, eachWord } from "./automaton.ts";
import type { Sought } from "./sought.ts";
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
  /** The words that end in the `windowUnits` before `start`, in the order of their ends. `start` must not be less than at the last call. */
  readonly before: (text: string, start: number) => readonly NameHit[];
}

/** How far before a value a word counts, in UTF-16 units. */
export const windowUnits = 96;

interface Word {
  readonly weight: number;
  readonly inside: boolean;
  readonly isService: boolean;
  readonly kinds: Sought[];
}

/** A longer name of a service may have more letters behind it, as in `adafruitiokey`. */
const minLooseUnits = 6;

export const createNames = (kinds: readonly Sought[], services: readonly string[]): Names => {
  const words = new Map<string, Word>();
  for (const [word, { weight, inside }] of nameWords) words.set(word, { weight, inside, isService: false, kinds: [] });
  for (const word of services) if (!words.has(word)) words.set(word, { weight: 0, inside: false, isService: true, kinds: [] });
  for (const sought of kinds) {
    for (const word of sought.kind.near ?? []) {
      const known = words.get(word);
      if (known === undefined) words.set(word, { weight: 0, inside: false, isService: true, kinds: [sought] });
      else known.kinds.push(sought);
    }
  }
  const all = [...words.values()];
  const lengths = [...words.keys()].map(({ length }) => length);
  const automaton = createAutomaton([...words.keys()]);
  let hits: NameHit[] = [];
  let scannedTo = 0;

  return {
    begin: () => {
      hits = [];
      scannedTo = 0;
    },
    before: (text, start) => {
      // A word that began before the last value ended is seen from its beginning again.
      const from = Math.max(scannedTo - maxWordUnits, start - windowUnits, 0);
      hits = hits.filter((hit) => hit.end > start - windowUnits && hit.start < from);
      eachWord(automaton, text, from, start, (index, end) => {
        const { inside, isService, kinds: of, weight } = all[index]!;
        const begin = end - lengths[index]!;
        if (!inside && !isWordStart(text, begin)) return;
        if (!inside && !(isService && lengths[index]! >= minLooseUnits) && !isWordEnd(text, end)) return;
        hits.push({ start: begin, end, weight, isService, kinds: of });
      });
      scannedTo = start;
      return hits;
    },
  };
};

const maxWordUnits = 32;

const isUpper = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
const isLower = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const isLetter = (unit: number): boolean => isUpper(unit) || isLower(unit);

/** `K` of `apiKey`, of `APIKey`, of `api_Key`. */
const isWordStart = (text: string, at: number): boolean => {
  const [before, unit] = [at > 0 ? text.charCodeAt(at - 1) : 0, text.charCodeAt(at)];
  if (!isLetter(before) || !isLetter(unit)) return true;
  return isUpper(unit) && (isLower(before) || isLower(text.charCodeAt(at + 1)));
};

/** After `i` of `apiKey`, after `I` of `APIKey`. */
const isWordEnd = (text: string, end: number): boolean => {
  const [last, unit] = [text.charCodeAt(end - 1), end < text.length ? text.charCodeAt(end) : 0];
  if (!isLetter(last) || !isLetter(unit)) return true;
  return isUpper(unit) && (isLower(last) || isLower(text.charCodeAt(end + 1)));
};
