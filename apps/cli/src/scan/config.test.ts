import { expect, test } from "vitest";
import { parseConfig } from "./config.ts";

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
