import * as fc from "fast-check";
import { expect, test } from "vitest";
import { toldAbove } from "./told.ts";

const value = "qX3".repeat(9);
const toldOf = (above: string): string | null => ((text) => ((told) => (told === null ? null : text.slice(told.start, told.end)))(toldAbove(text, above.length)))(`${above}${value}\nBye\n`);

test.each([
  ["Here is the api key:\n", "the api key"],
  ["Here is your token for staging.\nDon't share it, please.\n\n", "is your token"],
  ["The client secret\n```sh\n", "The client secret"],
  ["use this deploy-key\n> ", "this deploy-key"],
])("a sentence above a value names it: %j", (above, told) => {
  expect(toldOf(above)).toBe(told);
});

test.each(["docker secret create db ./password.txt\n", "the key = {\n", "Tokens\n", "the api key\none\ntwo\nthree\n", "the api key: x ", "const token = 1;\n"])("what is no such sentence does not: %j", (above) => {
  expect(toldOf(above)).toBeNull();
});

test("what is told lies before the value", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("the ", "api key", "token", "\n", "```", ".", " ", "=", "x")).map((parts) => parts.join("")), (above) => {
      const told = toldAbove(`${above}${value}`, above.length);
      expect(told === null || (told.start < told.end && told.end <= above.length)).toBe(true);
    }),
  );
});
