import { expect, test } from "vitest";
import { marvin32 } from "./marvin.ts";

const bytes = (...codes: readonly number[]): string => String.fromCharCode(...codes);

// The vectors of SymCrypt's own test, their two halves combined.
test.each([
  { given: bytes(), high: 0x30ed35c1, low: 0x00cd3c7d },
  { given: bytes(0xaf), high: 0x48e73fc7, low: 0x7d75ddc1 },
  { given: bytes(0xe7, 0x0f), high: 0xb5f6e1fc, low: 0x485dbff8 },
  { given: bytes(0x37, 0xf4, 0x95), high: 0xf0b07c78, low: 0x9b8cf7e8 },
  { given: bytes(0x86, 0x42, 0xdc, 0x59), high: 0x7008f2e8, low: 0x7e9cf556 },
  { given: bytes(0x15, 0x3f, 0xb7, 0x98, 0x26), high: 0xe6c08c6d, low: 0xa2afa997 },
])("Marvin32 of $given.length bytes", ({ given, high, low }) => {
  expect(marvin32(given, bytes(0x00, 0x4f, 0xb6, 0x1a, 0x00, 0x1b, 0xdb, 0xcc))).toBe((high ^ low) >>> 0);
});
