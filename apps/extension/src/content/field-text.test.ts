import * as fc from "fast-check";
import { expect, test } from "vitest";
import { change } from "./field-text.ts";
import { readableOf, textOfBytes } from "./file-text.ts";

test("the smallest change turns one text into the other, and touches nothing outside it", () => {
  fc.assert(fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (before, after) => {
    const { start, end, middle } = change(before, after);
    expect(before.slice(0, start) + middle + before.slice(end)).toBe(after);
    expect(start).toBeLessThanOrEqual(end);
    if (before === after) expect(end - start + middle.length).toBe(0);
  }));
  expect(change("see TOKEN there", "see •••• there")).toEqual({ start: 4, end: 9, middle: "••••" });
});

const file = (name: string, type: string, bytes: number): File => ({ name, type, size: bytes }) as File;

test("files that exist to hold keys are read first; what is large, empty or no text is not read", () => {
  const names = (files: readonly File[]): readonly string[] => readableOf(files).map(({ name }) => name);
  expect(names([file("a.txt", "text/plain", 10), file("id_rsa", "", 400), file(".env", "", 20), file("cat.png", "image/png", 99), file("empty.txt", "text/plain", 0), file("big.log", "", 6_000_000), file("main.ts", "video/mp2t", 30)])).toEqual([".env", "id_rsa", "a.txt", "main.ts"]);
  expect(names([file("server.key", "application/pdf", 5)])).toEqual(["server.key"]);
  expect(names(Array.from({ length: 300 }, (_, index) => file(`${index}.txt`, "", 1)))).toHaveLength(200);
  expect(names(Array.from({ length: 10 }, (_, index) => file(`${index}.txt`, "", 4_000_000)))).toHaveLength(5);
});

test("bytes are text when they are UTF-8 without a NUL, or UTF-16 that says so", () => {
  expect(textOfBytes(new TextEncoder().encode("naïve"))).toBe("naïve");
  expect(textOfBytes(Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x62, 0))).toBe("ab");
  expect(textOfBytes(Uint8Array.of(0xfe, 0xff, 0, 0x61, 0, 0x62))).toBe("ab");
  expect(textOfBytes(Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1))).toBeNull();
});
