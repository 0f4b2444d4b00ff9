import * as fc from "fast-check";
import { expect, test } from "vitest";
import { asciiOf } from "./ascii.ts";

const texts = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.tuple(fc.string({ unit: "binary", maxLength: 9 }), fc.nat(9_000)).map(([piece, times]) => `${"a".repeat(times)}${piece}${"b".repeat(times)}`), fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units)));

test("each unit is its own byte when it is ASCII, and 0 otherwise, with zeros behind", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { bytes, length, isWhole } = asciiOf(text);
      const expected = Array.from({ length: text.length }, (_, at) => ((unit) => (unit < 128 ? unit : 0))(text.charCodeAt(at)));
      expect(length).toBe(text.length);
      expect(Array.from(bytes.subarray(0, length))).toEqual(expected);
      expect(Array.from(bytes.subarray(length, length + 8))).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
      expect(isWhole).toBe(expected.every((byte, at) => byte === text.charCodeAt(at)));
    }),
  );
});
