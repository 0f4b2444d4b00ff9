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
 * Rabin and Karp (1987): one pass per distinct length, so the time grows with the text and the number of lengths, not of values.
 */
export const createKnownValues = ({ entries, rollBase, mark }: KnownValuesDeps): KnownValues => {
  const lengths = new Map<number, Map<number, number[]>>();
  for (const [index, { length, roll }] of entries.entries()) {
    if (length < minKnownUnits) continue;
    const byRoll = lengths.get(length) ?? new Map<number, number[]>();
    byRoll.set(roll, [...(byRoll.get(roll) ?? []), index]);
    lengths.set(length, byRoll);
  }
  const passes = Array.from(lengths, ([length, byRoll]) => ({ length, byRoll, sieve: bitsOf(byRoll.keys()), top: power(rollBase, length) }));

  const findPlain = (text: string): readonly KnownHit[] => {
    const hits: KnownHit[] = [];
    for (const { length, byRoll, sieve, top } of passes) {
      if (length > text.length) continue;
      let sum = sumOf(rollBase, text, length);
      for (let start = 0; ; start++) {
        const roll = sum >>> 16;
        if ((sieve[roll >>> 3]! & (1 << (roll & 7))) !== 0) {
          const end = start + length;
          const likely = byRoll.get(roll)!.filter((index) => endsAs(text, end, entries[index]!.lastFour));
          const found = likely.length === 0 ? 0 : mark(text.slice(start, end));
          for (const index of likely) if (entries[index]!.mark === found) hits.push({ index, span: [start, end] });
        }
        if (start + length >= text.length) break;
        sum = (Math.imul(sum, rollBase) + text.charCodeAt(start + length) - Math.imul(text.charCodeAt(start), top)) | 0;
      }
    }
    return hits;
  };
  return {
    find: (text) => {
      const plain = findPlain(text);
      const reading = otherReadings(text);
      const others = reading === null ? [] : findPlain(reading.text).map(({ index, span }): KnownHit => ({ index, span: originOf(reading, span) }));
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

const bitsOf = (rolls: Iterable<number>): Uint8Array => {
  const bits = new Uint8Array(8192);
  for (const roll of rolls) bits[roll >>> 3]! |= 1 << (roll & 7);
  return bits;
};

/** Whether the text's four units before `end` are those an entry shows. `·` stands for any that cannot be shown; shorter entries show none. */
const endsAs = (text: string, end: number, lastFour: string): boolean => {
  for (let index = 0; index < lastFour.length; index++) {
    const shown = lastFour.charAt(index);
    if (shown !== "·" && shown !== text.charAt(end - lastFour.length + index)) return false;
  }
  return true;
};
