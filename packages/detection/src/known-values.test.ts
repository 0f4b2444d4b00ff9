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
      const found = finderOf(values).find(text).map(({ index, span }) => `${index}@${span.join("-")}`);
      expect(found.length === expected.length && expected.every((each) => found.includes(each))).toBe(true);
    }),
    { numRuns: 400 },
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
