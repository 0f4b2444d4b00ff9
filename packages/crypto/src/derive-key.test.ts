import { expect, test } from "vitest";
import { deriveKey, hkdf } from "./derive-key.ts";

const bytes = (hex: string): Uint8Array => Buffer.from(hex, "hex");

test.each([
  {
    name: "A.1", keyMaterial: "0b".repeat(22), salt: "000102030405060708090a0b0c", info: "f0f1f2f3f4f5f6f7f8f9", length: 42,
    expected: "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
  },
  { name: "A.3", keyMaterial: "0b".repeat(22), salt: "", info: "", length: 42, expected: "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8" },
])("RFC 5869 $name", ({ keyMaterial, salt, info, length, expected }) => {
  expect(Buffer.from(hkdf(bytes(keyMaterial), bytes(salt), bytes(info), length)).toString("hex")).toBe(expected);
});

test("a derived key is HKDF without a salt, its label as info", () => {
  expect(Buffer.from(deriveKey(bytes("0b".repeat(22)), "")).toString("hex")).toBe("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
  expect(deriveKey(bytes("0b".repeat(32)), "one")).not.toEqual(deriveKey(bytes("0b".repeat(32)), "two"));
});
