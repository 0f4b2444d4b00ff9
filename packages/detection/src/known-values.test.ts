import type { KnownValue } from "@tokenward/shared/contract";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createKnownValues, minKnownUnits, rollOf } from "./known-values.ts";
import { seededDraw } from "./testing/seeded-draw.ts";

const rollBase = 0x2f6b_1a55;
/** FNV-1a: stands in for the keyed fingerprint. */
const mark = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
};
const entryOf = (value: string): KnownValue => ({
  length: value.length, mark: mark(value), roll: rollOf(rollBase, value), provider: "generic", kind: "generic-secret", label: "x",
  lastFour: value.length < 12 ? "" : value.slice(-4).replaceAll(/[^\x21-\x7e]/g, "·"), allowedHosts: [], dead: false,
});
const finderOf = (values: readonly string[]) => createKnownValues({ entries: values.map(entryOf), rollBase, mark });
const placesOf = (text: string, value: string): number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) found.push(at);
  return found;
};
// Lone surrogates, line breaks and repetition too: a clipboard holds anything.
const units = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom("a", "b", "\ud83d", "\ude00", "\n", " ") , minLength: 4, maxLength: 60 }));

test("every value is found at every place, whatever stands around it", () => {
  fc.assert(
    fc.property(fc.array(units.filter(({ length }) => length >= minKnownUnits), { minLength: 1, maxLength: 8 }), fc.array(fc.oneof(units, fc.nat(7)), { maxLength: 12 }), (values, parts) => {
      const text = parts.map((part) => (typeof part === "number" ? values.at(part % values.length) : part)).join("");
      const expected = values.flatMap((value, index) => placesOf(text, value).map((at) => `${index}@${at}-${at + value.length}`));
      // Broken lines are read through, so there may be more; each of those reads otherwise than it stands.
      const found = finderOf(values).find(text).filter(({ index, span }) => text.slice(...span) === values[index]).map(({ index, span }) => `${index}@${span.join("-")}`);
      expect(found.length === expected.length && expected.every((each) => found.includes(each))).toBe(true);
    }),
    { numRuns: 400 },
  );
});

const hexOf = (letter: string): string => letter.charCodeAt(0).toString(16).padStart(2, "0");
const each = (text: string, write: (letter: string) => string): string => Array.from(text, write).join("");
const writings: readonly (readonly [name: string, write: (before: string, value: string, after: string) => string])[] = [
  ["base64", (before, value, after) => Buffer.from(before + value + after, "latin1").toString("base64")],
  ["base64 in lines", (before, value, after) => (Buffer.from(before + value + after, "latin1").toString("base64").match(/.{1,20}/g) ?? []).join("\n  ")],
  ["base64 of base64", (before, value, after) => Buffer.from(Buffer.from(before + value + after, "latin1").toString("base64")).toString("base64")],
  ["base64 of UTF-16", (before, value, after) => Buffer.from(before + value + after, "utf16le").toString("base64")],
  ["hex", (before, value, after) => Buffer.from(before + value + after, "latin1").toString("hex")],
  ["percent", (before, value, after) => `${before} ${each(value, (letter) => `%${hexOf(letter)}`)} ${after}`],
  ["percent where needed", (before, value, after) => `?a=${encodeURIComponent(before + value + after)}`],
  ["\\u", (before, value, after) => `"${before}${each(value, (letter) => `\\u00${hexOf(letter)}`)}${after}"`],
  ["JSON", (before, value, after) => JSON.stringify(JSON.stringify(before + value + after))],
  ["HTML", (before, value, after) => `${before}${each(value, (letter) => `&#${letter.charCodeAt(0)};`)}${after}`],
  ["broken lines", (before, value, after) => `${before}${value.slice(0, 5)}\n    ${value.slice(5)}${after}`],
  ["unseen characters", (before, value, after) => `${before}${each(value, (letter) => `${letter}\u200b`)}${after}`],
  ["UTF-16 as bytes", (before, value, after) => each(before + value + after, (letter) => `${letter}\0`)],
];

test.each(writings)("a value in %s is found, whatever stands around it", (_, write) => {
  const printable = fc.string({ unit: "grapheme-ascii", maxLength: 30 });
  fc.assert(
    fc.property(printable, fc.string({ unit: fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789+/=._-~!@#")), minLength: 8, maxLength: 60 }), printable, (before, value, after) =>
      finderOf([value]).find(write(before, value, after)).some(({ index }) => index === 0),
    ),
    { numRuns: 150 },
  );
});

test("a value one character away is not found", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 12, maxLength: 60 }), fc.nat(), (value, at) => {
      const index = at % value.length;
      const other = value.slice(0, index) + (value.charAt(index) === "q" ? "r" : "q") + value.slice(index + 1);
      return finderOf([value]).find(other).length === 0;
    }),
  );
});

test("values shorter than six characters are not looked for", () => {
  expect(finderOf(["abcde"]).find("abcde abcde")).toEqual([]);
  expect(finderOf(["abcdef"]).find("abcdef")).toEqual([{ index: 0, span: [0, 6] }]);
});

test("ten thousand values cost few fingerprints of a long text", () => {
  const { of, between } = seededDraw(1);
  const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
  const values = Array.from({ length: 10_000 }, () => of(alphabet, between(20, 60)));
  let asked = 0;
  const finder = createKnownValues({ entries: values.map(entryOf), rollBase, mark: (text) => (asked++, mark(text)) });
  const sought = values.at(77) ?? "";
  expect(finder.find(`${of(alphabet, 20_000)}${sought}${of(alphabet, 20_000)}`)).toEqual([{ index: 77, span: [20_000, 20_000 + sought.length] }]);
  expect(asked).toBeLessThan(50);
});

test("the sum of a text is 16 bits and depends on the order of its characters", () => {
  fc.assert(fc.property(fc.string(), (text) => { const roll = rollOf(rollBase, text); return Number.isInteger(roll) && roll >= 0 && roll <= 65_535; }));
  expect(rollOf(rollBase, "abcdefgh")).not.toBe(rollOf(rollBase, "abcdefhg"));
});

test("values that end alike, one within another, are all found, and each where it stands only", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "\u00b7", "\u0101"), minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 6 }), fc.string({ unit: fc.constantFrom("a", "b"), minLength: 4, maxLength: 4 }), letters, (starts, ending, between) => {
      const values = [...new Set(starts.map((start) => start + ending))];
      const text = values.join(between);
      const expected = values.flatMap((value, index) => placesOf(text, value).map((at) => `${index}@${at}-${at + value.length}`)).toSorted();
      expect(finderOf(values).find(text).map(({ index, span }) => `${index}@${span.join("-")}`).toSorted()).toEqual(expected);
    }),
  );
});
