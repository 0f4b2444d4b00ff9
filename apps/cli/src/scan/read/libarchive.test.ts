import { assert, asyncProperty, boolean, integer, nat } from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { bzip2Of, rarOf, sevenZipOf, xzOf } from "../testing/pack-rare.ts";
import { archiveEntries, dropWornLibarchive, isLibarchiveLoaded, loadLibarchive, unpackStream } from "./libarchive.ts";
import { packingOf } from "./packing.ts";

beforeAll(loadLibarchive);

const text = "one line and another, 12345";
const openers: Readonly<Record<"7z" | "rar" | "xz" | "bzip2", readonly [packed: Buffer, open: (bytes: Buffer) => readonly (string | null)[]]>> = {
  "7z": [sevenZipOf("a", text), (bytes) => [...archiveEntries(bytes, 1e6, () => false)].map((entry) => entry.bytes?.toString() ?? null)],
  "rar": [rarOf("a", text), (bytes) => [...archiveEntries(bytes, 1e6, () => false)].map((entry) => entry.bytes?.toString() ?? null)],
  "xz": [xzOf(text), (bytes) => [unpackStream(bytes, 1e6).bytes?.toString() ?? null]],
  "bzip2": [bzip2Of(text), (bytes) => [unpackStream(bytes, 1e6).bytes?.toString() ?? null]],
};

test.each(["7z", "rar", "xz", "bzip2"] as const)("%s: whole it opens; cut off anywhere, or with bytes changed, it never throws and is never silent", async (name) => {
  const [packed, open] = openers[name];
  expect([packingOf(packed), open(packed)]).toEqual([name === "bzip2" || name === "xz" ? "stream" : "archive", [text]]);
  await assert(
    asyncProperty(nat(packed.length - 1), integer({ min: 1, max: 255 }), boolean(), async (at, change, isCut) => {
      dropWornLibarchive();
      if (!isLibarchiveLoaded()) await loadLibarchive();
      const bytes = Buffer.from(isCut ? packed.subarray(0, at) : packed);
      if (!isCut) bytes[at] ^= change;
      if (packingOf(bytes) === packingOf(packed)) expect(open(bytes).length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

test("what is larger than it may be is not unpacked", () => {
  expect([...archiveEntries(openers["7z"][0], 5, () => false)]).toEqual([{ name: "a", bytes: null, says: "unpacks to more than 0 MB" }]);
  expect(unpackStream(openers.xz[0], 5)).toMatchObject({ bytes: null, says: "unpacks to more than 0 MB" });
});
