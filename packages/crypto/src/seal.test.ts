import { randomBytes } from "node:crypto";
import { reveal, Secret } from "@tokenward/shared/secret";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { open, openValue, seal, sealValue } from "./index.ts";

const random = (count: number): Uint8Array => randomBytes(count);
const key = random(32);
const anyBytes = fc.uint8Array({ maxLength: 300 });

test("what was sealed opens under the same key and binding, and under no other", () => {
  fc.assert(
    fc.property(anyBytes, fc.string({ unit: "grapheme" }), fc.string(), (plaintext, bind, other) => {
      const sealed = seal(key, plaintext, bind, random);
      expect(Buffer.from(open(key, sealed, bind)!).equals(plaintext)).toBe(true);
      expect(open(random(32), sealed, bind)).toBeNull();
      if (other !== bind) expect(open(key, sealed, other)).toBeNull();
    }),
    { numRuns: 300 },
  );
});

test("every single bit counts", () => {
  const sealed = seal(key, Buffer.from("a value"), "here", random);
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const flipped = Uint8Array.from(sealed);
    flipped[bit >> 3] = flipped.at(bit >> 3)! ^ (1 << (bit & 7));
    expect(open(key, flipped, "here"), `bit ${bit}`).toBeNull();
  }
  for (let length = 0; length < sealed.length; length++) expect(open(key, sealed.subarray(0, length), "here")).toBeNull();
});

test("bytes that were never sealed open nothing and throw nothing", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => open(key, bytes, "here") === null));
});

test("no nonce comes twice in 100,000 sealings", () => {
  const seen = new Set<string>();
  const empty = new Uint8Array(0);
  for (let count = 0; count < 100_000; count++) seen.add(Buffer.from(seal(key, empty, "", random).subarray(1, 13)).toString("latin1"));
  expect(seen.size).toBe(100_000);
});

test("a value opens only as the token and version it was sealed as", () => {
  const place = fc.record({ tokenId: fc.string(), version: fc.nat() });
  fc.assert(
    fc.property(anyBytes, place, place, (bytes, here, there) => {
      const sealed = sealValue(key, Secret.of(Uint8Array.from(bytes)), here, random);
      expect(Buffer.from(reveal(openValue(key, sealed, here)!)).equals(bytes)).toBe(true);
      if (here.tokenId !== there.tokenId || here.version !== there.version) expect(openValue(key, sealed, there)).toBeNull();
    }),
    { numRuns: 300 },
  );
});

test("ids and versions that run together are still told apart", () => {
  const sealed = sealValue(key, Secret.of(random(8)), { tokenId: "a/1", version: 2 }, random);
  expect(openValue(key, sealed, { tokenId: "a", version: 12 })).toBeNull();
  expect(openValue(key, sealed, { tokenId: "a/1/2", version: 0 })).toBeNull();
  expect(() => openValue(key, sealed, { tokenId: "a", version: 1.5 })).toThrow("not a version");
});
