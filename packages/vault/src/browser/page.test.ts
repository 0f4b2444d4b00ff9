import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import type { KnownValue } from "@tokenward/shared/contract";
import { pageChars, pageOf } from "./page.ts";

const value = (label: string, mark: number): KnownValue => ({ length: 40, mark, roll: 1, provider: "npm", kind: "npm-access-token", label, lastFour: "x7Qm", allowedHosts: [], dead: false });

test("the pages hold every value once, in order, and none is empty", () => {
  assert(
    property(integer({ min: 0, max: 5_000 }), integer({ min: 0, max: 200 }), (count, labelLength) => {
      const all = Array.from({ length: count }, (_, mark) => value("x".repeat(labelLength), mark));
      const seen: number[] = [];
      for (let from: number | null = 0; from !== null; ) {
        const page: ReturnType<typeof pageOf> = pageOf(all, from);
        expect(page.known.length > 0 || count === 0).toBe(true);
        seen.push(...page.known.map(({ mark }) => mark));
        from = page.next;
      }
      expect(seen).toEqual(all.map(({ mark }) => mark));
    }),
    { numRuns: 20 },
  );
});

test("a page fits into a browser's frame, also when every letter takes three bytes and all is in base64", () => {
  const all = Array.from({ length: 20_000 }, (_, mark) => value("鍵".repeat(200), mark));
  const json = JSON.stringify(pageOf(all, 0));
  expect(json.length).toBeGreaterThan(pageChars / 2);
  expect(Buffer.from(json).toString("base64").length).toBeLessThan(1024 * 1024 - 4_096);
});

test("one value that is longer than a page travels alone; beyond the end there is nothing", () => {
  const long = { ...value("a", 1), allowedHosts: Array.from({ length: 1_000 }, () => "h".repeat(253)) };
  expect(pageOf([long, value("b", 2)], 0)).toEqual({ known: [long], next: 1 });
  expect(pageOf([value("b", 2)], 7)).toEqual({ known: [], next: null });
});
