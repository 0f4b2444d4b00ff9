import type { Ascii } from "./ascii.ts";
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
  /** It says something of the value right behind it only. */
  readonly isOwn: boolean;
  /** Kinds that a value behind it may be of. */
  readonly kinds: readonly Sought[];
}

export interface Names {
  /** Forgets the last text; the next one's bytes. */
  readonly begin: (ascii: Ascii) => void;
  /** The words that end in the `windowUnits` before `start`, in the order of their starts. `start` must not be less than at the last call. */
  readonly before: (start: number) => readonly NameHit[];
}

/** How far before a value a word counts, in UTF-16 units. */
export const windowUnits = 96;

interface Word {
  readonly text: string;
  weight: number;
  readonly isService: boolean;
  /** It counts wherever it stands, as `secret` in `mysecret1`. */
  readonly isInside: boolean;
  readonly isOwn: boolean;
  readonly kinds: Sought[];
}

/** A longer name of a service may have more letters behind it, as in `adafruitiokey`. */
const minLooseUnits = 6;
/** By so many units it is seen that no word begins. */
const headUnits = 3;

export const createNames = (kinds: readonly Sought[], services: readonly string[]): Names => {
  const words = new Map<string, Word>();
  for (const [text, { weight, inside, own }] of nameWords) words.set(text, { text, weight, isService: false, isInside: inside, isOwn: own, kinds: [] });
  for (const text of services.flatMap(spellingsOf)) if (!words.has(text)) words.set(text, { text, weight: 0, isService: true, isInside: false, isOwn: false, kinds: [] });
  for (const sought of kinds) {
    for (const text of new Set(sought.kind.near?.flatMap(spellingsOf))) {
      const known = words.get(text);
      if (known === undefined) words.set(text, { text, weight: 0, isService: true, isInside: false, isOwn: false, kinds: [sought] });
      else known.kinds.push(sought);
    }
  }
  const [starting, anywhere] = [createShelves(), createShelves()];
  for (const word of words.values()) {
    starting.put(word);
    if (word.isInside) anywhere.put(word);
  }
  let bytes: Uint8Array = new Uint8Array(0);
  /** All that began in the window, in the order of their starts; those that end behind the last value too. */
  let begun: NameHit[] = [];
  let scannedTo = 0;

  const findAt = (at: number, { of }: Shelves): void => {
    const first = begun.length;
    const long = headAt(bytes, at, longHeadUnits);
    for (const { units, isHead, words: shelved } of of) {
      const head = long >>> (5 * (longHeadUnits - units));
      const bit = bitOf(head);
      const same = ((isHead[bit >>> 5]! >>> (bit & 31)) & 1) === 0 ? undefined : shelved.get(head);
      if (same === undefined) continue;
      for (const { text: word, weight, isService, isInside, isOwn, kinds: sought } of same) {
        const end = at + word.length;
        if (!isAt(bytes, at, word)) continue;
        if (!isInside && !(isService && word.length >= minLooseUnits) && !isWordEnd(bytes, end)) continue;
        begun.push({ start: at, end, weight, isService, isOwn, kinds: sought });
      }
    }
    if (begun.length - first > 1) begun.push(...begun.splice(first).toSorted((a, b) => a.end - b.end));
  };

  /** Whether the value at `start` has this name, and no kind has all of it or is an identifier itself: `naver_client_id` is more than `client_id`. */
  const isMeant = (hit: NameHit, start: number, hits: readonly NameHit[]): boolean =>
    isBehind(bytes, hit.end, start) && !hits.some((other) => other !== hit && ((other.start < hit.start && other.end >= hit.end && other.kinds.length > 0) || (endsInId(bytes, hit.end) && other.kinds.some(({ kind }) => kind.id.endsWith("-id")))));

  return {
    begin: (ascii) => {
      ({ bytes } = ascii);
      begun = [];
      scannedTo = 0;
    },
    before: (start) => {
      const from = Math.max(scannedTo, start - windowUnits);
      if (begun.length > 0) begun = begun.filter((hit) => hit.end > start - windowUnits);
      // Where a word begins, its first three units stand before the value: the others are seen next time.
      scannedTo = Math.max(start - headUnits + 1, from);
      let head = headAt(bytes, from, 2);
      for (let third = from + headUnits - 1; third < start; third++) {
        head = ((head << 5) | (bytes[third]! & 31)) & 0x7fff;
        if (((starting.isHead[head >>> 5]! >>> (head & 31)) & 1) === 0) continue;
        const at = third - headUnits + 1;
        if (isWordStart(bytes, at)) findAt(at, starting);
        else if (((anywhere.isHead[head >>> 5]! >>> (head & 31)) & 1) === 1) findAt(at, anywhere);
      }
      if (begun.length === 0) return begun;
      const ended = begun.filter((hit) => hit.end <= start);
      const hits = ended.filter((hit) => !isPartOfName(hit, ended));
      return hits.some(({ isOwn }) => isOwn) ? hits.flatMap((hit) => (!hit.isOwn || isMeant(hit, start, hits) ? [hit] : hit.kinds.length > 0 ? [{ ...hit, weight: 0 }] : [])) : hits;
    },
  };
};

/** `version` of `version_eye` denies nothing, and `box` of `scraper_box` is not Box: they are parts of a service's name. */
const isPartOfName = ({ start, end, weight }: NameHit, hits: readonly NameHit[]): boolean => weight <= 0 && hits.some((other) => other.isService && other.end >= end && (other.start < start || (weight < 0 && other.start === start && other.end > end)));

/** `new_relic`, `new-relic`, `new.relic`, `new relic`, `newrelic`: a name of several words is written in all these ways. */
const spellingsOf = (name: string): readonly string[] => (/^[a-z0-9]+(?:[_-][a-z0-9]+)+$/.test(name) ? [name, ...["_", "-", ".", " ", ""].map((by) => name.replaceAll(/[_-]/g, by))] : [name]);

/** From the end of a name to its value: quotes, an operator, `" value="`, and what a value of several runs begins with. */
const maxGapUnits = 16;
const isFiller = Uint8Array.from({ length: 128 }, (_, unit) => (/[\s:="'`*]/.test(String.fromCharCode(unit)) ? 1 : 0));
const endsGap = Uint8Array.from({ length: 128 }, (_, unit) => (/[,;&\n)}]/.test(String.fromCharCode(unit)) ? 1 : 0));

const endsInId = (bytes: Uint8Array, end: number): boolean => (bytes[end - 2]! | 0x20) === 0x69 && (bytes[end - 1]! | 0x20) === 0x64;

/** Whether the value at `start` is the one that the name up to `end` is given to. */
const isBehind = (bytes: Uint8Array, end: number, start: number): boolean => {
  if (start - end > maxGapUnits) return false;
  let [isEmpty, ends] = [true, false];
  for (let at = end; at < start; at++) {
    const unit = bytes[at]!;
    if (endsGap[unit] === 1) ends = true;
    if (isFiller[unit] !== 1) isEmpty = false;
  }
  // Under a heading: `Public key:`, and on the next line the value.
  return isEmpty || !ends;
};

/** Words by their beginnings. */
interface Shelves {
  readonly put: (word: Word) => void;
  /** By the first three units: whether any word begins so. Most places begin none, and this table is so small that it stays in the processor's nearest memory. */
  readonly isHead: Uint32Array;
  /** Words of two units, of three, of four and five by four, and longer ones by their first six; `isHead`: whether any begins so, by a few bits of that. */
  readonly of: readonly { readonly units: number; readonly isHead: Uint32Array; readonly words: ReadonlyMap<number, readonly Word[]> }[];
}

/** Few enough that the tables stay in the processor's nearer memory. */
const headBits = 16;
const bitOf = (head: number): number => Math.imul(head, 0x9e3779b1) >>> (32 - headBits);

const longHeadUnits = 6;
const shelfUnits = [2, 3, 4, longHeadUnits] as const;

const createShelves = (): Shelves => {
  const isHead = new Uint32Array(1 << 10);
  const shelves = shelfUnits.map((units) => ({ units, isHead: new Uint32Array(1 << (headBits - 5)), words: new Map<number, Word[]>() }));
  return {
    isHead, of: shelves,
    put: (word) => {
      const { text } = word;
      isHead[headOf(text, 2)]! |= text.length < headUnits ? -1 : 1 << (text.charCodeAt(2) & 31);
      const { units, isHead: isShelfHead, words } = shelves[text.length >= longHeadUnits ? 3 : Math.min(text.length, 4) - 2]!;
      const key = headOf(text, units);
      const bit = bitOf(key);
      isShelfHead[bit >>> 5]! |= 1 << (bit & 31);
      const same = words.get(key);
      if (same === undefined) words.set(key, [word]);
      else same.push(word);
    },
  };
};

/** The next units, five bits of each: the same for a letter's two cases. */
const headAt = (bytes: Uint8Array, at: number, units: number): number => {
  let head = 0;
  for (let index = at; index < at + units; index++) head = (head << 5) | (bytes[index]! & 31);
  return head;
};

/** The same of a word's beginning. */
const headOf = (word: string, units: number): number => {
  let head = 0;
  for (let index = 0; index < units; index++) head = (head << 5) | (word.charCodeAt(index) & 31);
  return head;
};

const isUpper = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
const isLower = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const isLetter = (unit: number): boolean => isUpper(unit) || isLower(unit);

/** `K` of `apiKey`, of `APIKey`, of `api_Key`. */
const isWordStart = (bytes: Uint8Array, at: number): boolean => {
  const unit = bytes[at]!;
  // Words begin with letters, a few with a digit (`2captcha`) or a `_` (`_authtoken`).
  if (unit < 0x30) return false;
  const before = at > 0 ? bytes[at - 1]! : 0;
  if (!isLetter(before) || !isLetter(unit)) return true;
  return isUpper(unit) && (isLower(before) || isLower(bytes[at + 1]!));
};

/** After `i` of `apiKey`, after `I` of `APIKey`. */
const isWordEnd = (bytes: Uint8Array, end: number): boolean => {
  const [last, unit] = [bytes[end - 1]!, bytes[end]!];
  if (!isLetter(last) || !isLetter(unit)) return true;
  return isUpper(unit) && (isLower(last) || isLower(bytes[end + 1]!));
};
