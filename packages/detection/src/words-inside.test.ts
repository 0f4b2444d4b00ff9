import * as fc from "fast-check";
import { expect, test } from "vitest";
import { asciiOf } from "./ascii.ts";
import { eachInside, wordsInside } from "./words-inside.ts";

const unit = fc.constantFrom("a", "b", "p", "s", "w", "=", ":", " ", "\"", "_", "-");
const word = fc.string({ unit, minLength: 4, maxLength: 9 });

test("every word is found at every place, whatever its case, and nothing else", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), fc.array(fc.oneof(fc.nat(11), fc.string({ unit, maxLength: 4 })), { maxLength: 12 }), fc.boolean(), (words, parts, isUpper) => {
      const plain = parts.map((part) => (typeof part === "string" ? part : words[part % words.length])).join("");
      const text = isUpper ? plain.toUpperCase() : plain;
      const found: string[] = [];
      eachInside(wordsInside(words), text, asciiOf(text), (index, start) => (found.push(`${start} ${words[index]}`), true));
      const expected = words.flatMap((each) => Array.from(plain, (_, start) => start).filter((start) => plain.startsWith(each, start)).map((start) => `${start} ${each}`));
      expect(found.toSorted()).toEqual(expected.toSorted());
    }),
  );
});

test("it stops when it is told to", () => {
  const [text, seen] = ["password password password", [] as number[]];
  expect(eachInside(wordsInside(["password"]), text, asciiOf(text), (_, start) => (seen.push(start), false))).toBe(false);
  expect(seen).toHaveLength(1);
});

test("a word of letters that is too short is refused", () => {
  expect(() => wordsInside(["pwd"])).toThrow("at least 4");
});
