import { expect, test } from "vitest";
import { checkKinds, parseConfig } from "./config.ts";

const parsed = (text: string) => parseConfig(text, "/repo/.tokenward.json");

test("paths, kinds and a size", () => {
  const { skips, skipKinds, maxFileBytes } = parsed('{"skipPaths": ["fixtures/", "*.snap", "/only/here"], "skipKinds": ["jwt"], "maxFileBytes": 1000}');
  expect([skipKinds, maxFileBytes]).toEqual([["jwt"], 1000]);
  expect(["/repo/fixtures", "/repo/a/fixtures", "/repo/a/b.snap", "/repo/only/here", "/repo/a/only/here", "/repo/a.js", "/else/a.js"].map(skips)).toEqual([true, true, true, true, false, false, false]);
  expect(parsed("{}")).toMatchObject({ skipKinds: [], maxFileBytes: null });
});

test.each([
  ["{", /not JSON/],
  ["[]", /must be an object/],
  ['{"skipPath": []}', /"skipPath" is not known. Did you mean skipPaths\?/],
  ['{"verbose": true}', /Known are skipPaths, skipKinds, maxFileBytes/],
  ['{"skipPaths": "a"}', /skipPaths must be a list/],
  ['{"skipKinds": [1]}', /skipKinds must be a list/],
  ['{"maxFileBytes": "10MB"}', /whole number/],
])("%s is refused", (text, says) => {
  expect(() => parsed(text)).toThrow(says);
});

test.each([
  ["npm-acess-token", /skipKinds\[1\], "npm-acess-token", is no kind of token\. Did you mean npm-access-token\? Nothing was looked at/],
  ["npm", /There is npm-access-token\./],
  ["jwt", /There is generic-jwt\./],
  ["zzzzzzzzzzzz", /The kind of each finding is in --json/],
])("the kind %s is none, and that is said with what may be meant", (kind, says) => {
  const kinds = ["generic-jwt", "npm-access-token", "github-personal"];
  expect(() => checkKinds(["generic-jwt", kind], kinds, "c.json")).toThrow(says);
  expect(() => checkKinds(["generic-jwt", "github-personal"], kinds, "c.json")).not.toThrow();
});
