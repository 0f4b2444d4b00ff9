import { randomnessTable } from "./randomness-table.ts";
import { symbolOf, symbols } from "./symbols.ts";

// Halves of a bit in the table: finer steps tell no more, and make it a third larger.
const quarters = Uint8Array.from(randomnessTable, (entry) => 2 * (entry.charCodeAt(0) - 0x23));

/** What a run of letters, digits, `_`, `-`, `+` and `/` is made of. */
export interface Grain {
  readonly digits: number;
  readonly uppers: number;
  readonly lowers: number;
  /** `_` and `-`. */
  readonly joins: number;
  /** `+` and `/`. */
  readonly slashes: number;
  /** Letters, all of one case, none after `f`. */
  readonly isHex: boolean;
  /** Different characters. */
  readonly distinct: number;
  /**
   * By how many bits a character is less likely in ordinary source text than among random characters of the same sorts. Below 0:
   * made of words. Random values have 1 to 3, with a spread that narrows with their length.
   */
  readonly surprise: number;
}

const none: Grain = { digits: 0, uppers: 0, lowers: 0, joins: 0, slashes: 0, isHex: false, distinct: 0, surprise: -9 };
/** More of a long run tells nothing new. */
const maxUnits = 200;
// 0: other, 1: digit, 2: upper, 3: lower, 4: join, 5: slash.
const sortOf = Uint8Array.from({ length: 128 }, (_, unit) => {
  const text = String.fromCharCode(unit);
  return /[0-9]/.test(text) ? 1 : /[A-Z]/.test(text) ? 2 : /[a-z]/.test(text) ? 3 : /[_-]/.test(text) ? 4 : /[+/]/.test(text) ? 5 : 0;
});
const tally = new Uint32Array(6);
const seen = new Uint8Array(128);

const copied = new Uint8Array(maxUnits);

/** The grain of `text` from `start` up to, not including, `end`, which must be ASCII. */
export const grainOf = (text: string, start: number, end: number): Grain => {
  const count = Math.min(end - start, maxUnits);
  for (let index = 0; index < count; index++) copied[index] = text.charCodeAt(start + index) & 127;
  return grainIn(copied, 0, count);
};

/** The same of bytes, which must be ASCII too. */
export const grainIn = (bytes: Uint8Array, start: number, end: number): Grain => {
  const to = Math.min(end, start + maxUnits);
  if (to <= start) return none;
  tally.fill(0);
  seen.fill(0);
  let [before, last, bits, distinct, beyondLower, beyondUpper] = [symbols - 1, symbols - 1, 0, 0, 0, 0];
  for (let index = start; index < to; index++) {
    const unit = bytes[index]!;
    const symbol = symbolOf[unit]!;
    bits += quarters[(before * symbols + last) * symbols + symbol]!;
    before = last;
    last = symbol;
    tally[sortOf[unit]!]!++;
    if (seen[unit] === 0) {
      seen[unit] = 1;
      distinct++;
    }
    if (symbol > 5 && symbol < 26) {
      if (unit >= 0x61) beyondLower++;
      else beyondUpper++;
    }
  }
  const [digits, uppers, lowers, joins, slashes] = [tally[1]!, tally[2]!, tally[3]!, tally[4]!, tally[5]!];
  const units = to - start;
  const isHex = beyondLower === 0 && beyondUpper === 0 && joins === 0 && slashes === 0 && (uppers === 0 || lowers === 0);
  // Also with a few other letters before it, as in `PT1f0c…`.
  const letterBits = isHex || (beyondLower < 3 && uppers < 5 && digits * 3 > units) ? 4 : uppers > 0 && lowers > 0 ? 4.95 : digits > 0 ? 5.17 : 4.7;
  const digitBits = letterBits === 4 ? 0.68 : uppers > 0 && lowers > 0 ? 2.63 : 1.85;
  // What joins words is as likely as a digit: neither for nor against.
  const drawn = (uppers + lowers) * letterBits + (digits + slashes) * digitBits + joins * 4;
  return { digits, uppers, lowers, joins, slashes, isHex, distinct, surprise: (bits / 4 - drawn) / units };
};

