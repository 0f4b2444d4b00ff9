import type { KnownValue } from "@tokenward/shared/contract";
import { originOf } from "./decode/piece.ts";
import { otherReadings } from "./decode/readings.ts";

export interface KnownValuesDeps {
  readonly entries: readonly KnownValue[];
  /** Of this vault; see `rollBaseOf` of packages/crypto. */
  readonly rollBase: number;
  /** The first 32 bits of a text's keyed fingerprint. Costly, so asked only where both sieves let a place through. */
  readonly mark: (text: string) => number;
}

export interface KnownHit {
  /** Into `entries`. */
  readonly index: number;
  readonly span: readonly [start: number, end: number];
}

export interface KnownValues {
  /** Every place of every value of the vault, whatever stands around it, in reading order; also in base64, hex, escapes, broken lines and with unseen characters in it. */
  readonly find: (text: string) => readonly KnownHit[];
}

/** A shorter value is not looked for: three letters stand in every other paste. In UTF-16 units. */
export const minKnownUnits = 6;

/**
 * Finds the vault's values in a text without having them. Safe to hand out: 32 keyed bits per value do not tell a guess from
 * chance, and the tokens it is for have more than 100 bits of their own. A value is never missed; another text passes for
 * one about once in 2^48, further apart by its last four characters.
 *
 * One pass for all values that show their last four characters, however many and however long: where these stand, the rolling sum
 * (Rabin and Karp, 1987) of what would be the value is the difference of two sums from the text's start. The few others, short
 * values and files of keys, take a pass for each of their lengths.
 */
export const createKnownValues = ({ entries, rollBase, mark }: KnownValuesDeps): KnownValues => {
  const [byEnding, byLength] = [new Map<number, SameLength[]>(), new Map<number, SameLength>()];
  for (const [index, { length, roll, lastFour }] of entries.entries()) {
    if (length < minKnownUnits) continue;
    const isShown = lastFour.length === shownUnits && !lastFour.includes(unshown);
    const ending = isShown ? endingOf(lastFour) : 0;
    const group = (isShown ? byEnding.get(ending)?.find((each) => each.length === length) : byLength.get(length)) ?? { length, top: power(rollBase, length), byRoll: new Map<number, number[]>() };
    if (!isShown) byLength.set(length, group);
    else if (byEnding.get(ending)?.includes(group) !== true) byEnding.set(ending, [...(byEnding.get(ending) ?? []), group]);
    const same = group.byRoll.get(roll);
    if (same === undefined) group.byRoll.set(roll, [index]);
    else same.push(index);
  }
  const sieve = bitsOf(byEnding.keys(), byEnding.size);
  const unshownPasses = Array.from(byLength.values(), (group) => ({ group, rolls: rollBits(group.byRoll.keys()) }));

  const findPlain = (text: string): readonly KnownHit[] => {
    const hits: KnownHit[] = [];
    const tryAt = (start: number, end: number, candidates: readonly number[]): void => {
      const likely = candidates.filter((index) => endsAs(text, end, entries[index]!.lastFour));
      const found = likely.length === 0 ? 0 : mark(text.slice(start, end));
      for (const index of likely) if (entries[index]!.mark === found) hits.push({ index, span: [start, end] });
    };
    const sums = sumsOf(text.length + 1);
    let [sum, ending] = [0, 0];
    sums[0] = 0;
    for (let end = 1; end <= text.length; end++) {
      const unit = text.charCodeAt(end - 1);
      sum = (Math.imul(sum, rollBase) + unit) | 0;
      sums[end] = sum;
      ending = (ending << 8) ^ unit;
      if (!isSet(sieve, ending)) continue;
      for (const { length, top, byRoll } of byEnding.get(ending) ?? []) {
        const candidates = length > end ? undefined : byRoll.get((sum - Math.imul(sums[end - length]!, top)) >>> 16);
        if (candidates !== undefined) tryAt(end - length, end, candidates);
      }
    }
    for (const { group: { length, top, byRoll }, rolls } of unshownPasses) {
      for (let end = length; end <= text.length; end++) {
        const roll = (sums[end]! - Math.imul(sums[end - length]!, top)) >>> 16;
        if ((rolls[roll >>> 5]! >>> (roll & 31)) & 1) tryAt(end - length, end, byRoll.get(roll)!);
      }
    }
    return hits;
  };
  return {
    find: (text) => {
      const plain = findPlain(text);
      const reading = otherReadings(text);
      const read = reading === null ? [] : findPlain(reading.text);
      const origins = read.length === 0 ? new Int32Array(0) : reading!.origins();
      const others = read.map(({ index, span }): KnownHit => ({ index, span: originOf({ text: reading!.text, origins }, span) }));
      // What stands there as it is is not read otherwise, and what reads as it in two ways is told once.
      const told = new Set<string>();
      const isNews = ({ index, span }: KnownHit): boolean => {
        const place = `${index}@${span.join("-")}`;
        if (told.has(place) || plain.some((hit) => hit.index === index && hit.span[0] < span[1] && hit.span[1] > span[0])) return false;
        told.add(place);
        return true;
      };
      const hits = [...plain, ...others.filter(isNews)];
      return hits.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
    },
  };
};

/** Values of one length, by their rolls. */
interface SameLength {
  readonly length: number;
  /** `rollBase` to the power of the length. */
  readonly top: number;
  readonly byRoll: Map<number, number[]>;
}

/** How many of a value's last units an entry shows, and what stands for one that cannot be shown. */
const [shownUnits, unshown] = [4, "·"];
/** What the loop of `findPlain` makes of a text's last four units. */
const endingOf = (text: string): number => {
  let ending = 0;
  for (let at = 0; at < text.length; at++) ending = (ending << 8) ^ text.charCodeAt(at);
  return ending;
};

/** Up to here one buffer is kept for the sums of all texts, in units. */
const maxKeptUnits = 1 << 20;
let kept = new Int32Array(0);
const sumsOf = (units: number): Int32Array => {
  if (units > maxKeptUnits) return new Int32Array(units);
  if (units > kept.length) kept = new Int32Array(Math.min(maxKeptUnits, units * 2));
  return kept;
};

/** A bit for what a few numbers, spread, may be. */
interface Sieve {
  readonly bits: Uint32Array;
  readonly shift: number;
}
const bitsOf = (numbers: Iterable<number>, count: number): Sieve => {
  // Sixteen bits for each number, so that one place in sixteen is looked at for nothing.
  const shift = 32 - Math.min(20, Math.max(10, Math.ceil(Math.log2(count * 16 + 1))));
  const sieve: Sieve = { bits: new Uint32Array(1 << (27 - shift)), shift };
  for (const number of numbers) {
    const bit = Math.imul(number, spread) >>> shift;
    sieve.bits[bit >>> 5]! |= 1 << (bit & 31);
  }
  return sieve;
};
const spread = 0x9e3779b1;
const isSet = ({ bits, shift }: Sieve, number: number): boolean => {
  const bit = Math.imul(number, spread) >>> shift;
  return ((bits[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
};

/** The rolling sum of a whole text: a polynomial of its UTF-16 units in `rollBase` (odd) modulo 2^32, its upper 16 bits. */
export const rollOf = (rollBase: number, text: string): number => sumOf(rollBase, text, text.length) >>> 16;

const sumOf = (rollBase: number, text: string, length: number): number => {
  let sum = 0;
  for (let index = 0; index < length; index++) sum = (Math.imul(sum, rollBase) + text.charCodeAt(index)) | 0;
  return sum;
};

const power = (base: number, exponent: number): number => {
  let product = 1;
  for (let count = 0; count < exponent; count++) product = Math.imul(product, base);
  return product;
};

const rollBits = (rolls: Iterable<number>): Uint32Array => {
  const bits = new Uint32Array(2048);
  for (const roll of rolls) bits[roll >>> 5]! |= 1 << (roll & 31);
  return bits;
};

/** Whether the text's four units before `end` are those an entry shows; shorter entries show none. */
const endsAs = (text: string, end: number, lastFour: string): boolean => {
  for (let index = 0; index < lastFour.length; index++) {
    const shown = lastFour.charAt(index);
    if (shown !== unshown && shown !== text.charAt(end - lastFour.length + index)) return false;
  }
  return true;
};
