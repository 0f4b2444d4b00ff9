import * as fc from "fast-check";
import { expect, test } from "vitest";
import { base36, base62 } from "./checksum/base62.ts";
import { fromBase64, jsonInBase64, toBase64, toBase64Url } from "./checksum/base64.ts";
import { crc32, hex32, swapBytes } from "./checksum/crc32.ts";
import { kindById } from "./index.ts";

const read = (kind: string, value: string) => kindById(kind)?.read?.(value);
const jwtOf = (payload: object): string => `${[{ alg: "HS256" }, payload].map((part) => toBase64Url(JSON.stringify(part))).join(".")}.${"s".repeat(43)}`;
const bytes = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

test("CRC-32 gives the check value of its catalogue", () => {
  // https://reveng.sourceforge.io/crc-catalogue/17plus.htm#crc.cat.crc-32-iso-hdlc
  expect(hex32(crc32("123456789"))).toBe("cbf43926");
  expect(hex32(swapBytes(crc32("123456789")))).toBe("2639f4cb");
  expect(hex32(crc32(""))).toBe("00000000");
});

test("numbers are written most significant digit first, padded", () => {
  expect([base62(0, 6), base62(61, 6), base62(62, 6), base62(0xffffffff, 6)]).toEqual(["000000", "00000z", "000010", "4gfFC3"]);
  expect([base36(32, 2), base36(0xffffffff, 7)]).toEqual(["0w", "1z141z3"]);
});

test("base64 is what Node makes of it, both ways, and anything else is null", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (given) => {
      const text = Buffer.from(given).toString("latin1");
      expect(toBase64(text)).toBe(Buffer.from(given).toString("base64"));
      expect(toBase64Url(text)).toBe(Buffer.from(given).toString("base64url"));
      expect([fromBase64(toBase64(text)), fromBase64(toBase64Url(text))]).toEqual([text, text]);
    }),
  );
  for (const not of ["a", "a b=", "é===", "ab=c", "abcde"]) expect(fromBase64(not)).toBeNull();
  for (const not of ["bm90", toBase64("[1]"), toBase64("{not json"), ""]) expect(jsonInBase64(not)).toBeNull();
  expect(jsonInBase64(toBase64(bytes('{"a":1}')))).toEqual({ a: 1 });
});

test("an AWS key of the newer kind tells its account, an older one tells none", () => {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999n }), fc.bigInt({ min: 0n, max: 2n ** 39n - 1n }), (account, rest) => {
      // One bit for the new kind, forty for the account, the rest random: 80 bits in 16 letters.
      const bits = ((1n << 40n) | account) << 39n | rest;
      const letters = Array.from({ length: 16 }, (_, index) => alphabet.charAt(Number((bits >> BigInt(75 - 5 * index)) & 31n))).join("");
      expect(read("aws-access-key", `AKIA${letters}`)).toEqual({ account: account.toString().padStart(12, "0") });
    }),
  );
  expect(read("aws-access-key", `AKIA${"A".repeat(16)}`)).toEqual({});
});

test("expiries inside values are read in milliseconds", () => {
  expect(read("generic-jwt", jwtOf({ exp: 1_800_000_000, email: "me@example.test" }))).toEqual({ expiresAt: 1_800_000_000_000, account: "me@example.test" });
  expect(read("generic-jwt", jwtOf({ exp: "soon" }))).toEqual({});
  expect(read("pypi-token", `pypi-${toBase64Url("\x02\x01\x08pypi.org\x02\x01x\0\x02\x1b[0, 1800000000, 1700000000]\0\0\x06 ")}`)).toEqual({ expiresAt: 1_800_000_000_000 });
  expect(read("pypi-token", `pypi-${toBase64Url("\x02\x01\x08pypi.org")}`)).toEqual({});
});

test("public and documented values are told apart", () => {
  const harmless = kindById("generic-jwt")?.harmless;
  expect(harmless?.(jwtOf({ role: "anon" }))).toMatch(/made to be seen/);
  expect(harmless?.(jwtOf({ role: "service_role" }))).toBeNull();
  expect(kindById("aws-access-key")?.harmless?.(`AKIA${"Q".repeat(9)}EXAMPLE`)).toMatch(/sample/);
});

test("a bot's token tells the bot's number, and an organization's its name", () => {
  const [id, rest] = ["1".repeat(18), "x".repeat(33)];
  expect(read("discord-bot", `${toBase64Url(id)}.Gxxxxx.${rest}`)).toEqual({ account: id });
  expect(read("discord-bot", `${toBase64Url("not a number at all")}.Gxxxxx.${rest}`)).toEqual({});
  expect(read("telegram-bot", `1234567890:AA${rest}`)).toEqual({ account: "1234567890" });
  expect(read("sentry-organization", `sntrys_${toBase64(JSON.stringify({ iat: 1, org: "acme" }))}_${rest}`)).toEqual({ account: "acme" });
  expect(read("sentry-organization", `sntrys_${toBase64(JSON.stringify({ iat: 1 }))}_${rest}`)).toEqual({});
});
