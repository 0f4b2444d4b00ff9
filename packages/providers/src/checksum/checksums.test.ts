import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { crc16, fromBase32, toBase32 } from "./base32.ts";
import { fromBase58, isBase58Check, toBase58, toBase58Check } from "./base58.ts";
import { bech32Letters, isBech32, toBech32 } from "./bech32.ts";
import { sha256 } from "./sha256.ts";

const digestOf = (text: string): string => createHash("sha256").update(text, "latin1").digest().toString("latin1");
const latin1 = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString("latin1"));

test("SHA-256 is what Node makes of it, at every length", () => {
  fc.assert(fc.property(latin1, (text) => sha256(text) === digestOf(text)));
  for (let length = 0; length < 140; length++) expect(sha256("a".repeat(length)), `${length}`).toBe(digestOf("a".repeat(length)));
});

test("base58 and base32 go both ways, and a changed letter is noticed", () => {
  const short = fc.uint8Array({ minLength: 1, maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString("latin1"));
  fc.assert(fc.property(short, (text) => fromBase58(toBase58(text)) === text && isBase58Check(toBase58Check(text))));
  fc.assert(fc.property(short, (text) => fromBase32(toBase32(text)) === text));
  fc.assert(
    fc.property(short, fc.nat(), (text, at) => {
      const checked = toBase58Check(text);
      const index = at % checked.length;
      return !isBase58Check(`${checked.slice(0, index)}${checked.charAt(index) === "z" ? "y" : "z"}${checked.slice(index + 1)}`);
    }),
  );
  expect([fromBase58("0"), fromBase32("1")]).toEqual([null, null]);
});

test("bech32 knows its own, in one case, and BIP-173's valid texts", () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...Array.from(bech32Letters)), minLength: 1, maxLength: 60 }), (letters) => isBech32(toBech32("nsec", letters)) && isBech32(toBech32("nsec", letters).toUpperCase())));
  for (const valid of ["A12UEL5L", "a12uel5l", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", "?1ezyfcl"]) expect(isBech32(valid), valid).toBe(true);
  for (const wrong of ["A12UEl5L", "a12uel5m", "1qzzfhee", "pzry9x0s0muk"]) expect(isBech32(wrong), wrong).toBe(false);
});

test("CRC-16/XMODEM gives the check value of its catalogue, low byte first", () => {
  // https://reveng.sourceforge.io/crc-catalogue/16.htm#crc.cat.crc-16-xmodem
  expect(Buffer.from(crc16("123456789"), "latin1").toString("hex")).toBe("c331");
});
