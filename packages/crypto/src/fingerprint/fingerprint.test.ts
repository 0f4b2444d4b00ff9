import { createHmac, hkdfSync } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprint, markOf, rollBaseOf } from "./index.ts";

const bytes = (hex: string): Uint8Array => Buffer.from(hex, "hex");

// RFC 4231 §4.
test.each([
  { name: "1", key: "0b".repeat(20), value: Buffer.from("Hi There"), expected: "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7" },
  { name: "3", key: "aa".repeat(20), value: Buffer.alloc(50, 0xdd), expected: "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe" },
  { name: "6", key: "aa".repeat(131), value: Buffer.from("Test Using Larger Than Block-Size Key - Hash Key First"), expected: "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54" },
])("RFC 4231 test case $name", ({ key, value, expected }) => expect(fingerprint(bytes(key), value)).toBe(expected));

test("browser and agent compute the same", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.uint8Array({ maxLength: 500 }), (key, value) => {
      expect(fingerprint(key, value)).toBe(createHmac("sha256", key).update(value).digest("hex"));
      const base = Buffer.from(hkdfSync("sha256", key, "", "tokenward/roll-base/1", 4)).readUInt32BE(0);
      expect(rollBaseOf(key)).toBe((base & 0x7fffffff) | 1);
      expect(rollBaseOf(key) % 2).toBe(1);
      expect(rollBaseOf(key)).toBeLessThan(2 ** 31);
    }),
  );
});

test("a mark is the first 32 bits, without a sign", () => {
  expect(markOf(`ffffffff${"0".repeat(56)}`)).toBe(0xffffffff);
  expect(markOf(`00000001${"f".repeat(56)}`)).toBe(1);
});
