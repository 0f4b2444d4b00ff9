import { array, assert, double, property } from "fast-check";
import { expect, test } from "vitest";
import { dueReminders } from "./due.ts";
import { aToken } from "../testing/a-token.ts";

const day = 86_400_000;
const run = (expiresInDays: number, looksAtDays: readonly number[]): readonly number[] => {
  const said: number[] = [];
  const marked = new Set<string>();
  const token = aToken({ expiry: { at: expiresInDays * day, from: "user" } });
  for (const at of looksAtDays) {
    const { say, mark } = dueReminders([token], (id, version, days) => marked.has(`${id} ${version} ${days}`), at * day);
    said.push(...say.map(({ thresholdDays }) => thresholdDays));
    for (const { tokenId, version, thresholdDays } of mark) marked.add(`${tokenId} ${version} ${thresholdDays}`);
  }
  return said;
};

test("each threshold is said once, in order, when looked at every day", () => {
  expect(run(90, Array.from({ length: 92 }, (_, index) => index))).toEqual([30, 14, 7, 1]);
});

test("after a long sleep only the nearest threshold is said", () => {
  expect(run(90, [0, 85, 86, 88.5, 89.5])).toEqual([7, 1]);
});

test("a token that has been dead for days reminds of nothing", () => {
  expect(run(90, [95])).toEqual([]);
});

test("whenever one looks, no threshold is said twice and they only come nearer", () => {
  assert(
    property(array(double({ min: 0, max: 100, noNaN: true }), { maxLength: 40 }), (looks) => {
      const said = run(90, looks.toSorted((a, b) => a - b));
      expect(new Set(said).size).toBe(said.length);
      expect(said).toEqual(said.toSorted((a, b) => b - a));
    }),
  );
});
