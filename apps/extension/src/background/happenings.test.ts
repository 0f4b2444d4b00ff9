import { expect, test } from "vitest";
import type { Happening } from "../messages.ts";
import { createHappenings, type HappeningsShelf } from "./happenings.ts";

const shelf = () => {
  let kept: HappeningsShelf | null = null;
  return { read: async () => kept, write: async (content: HappeningsShelf) => void (kept = content) };
};
const held = (at: number): Happening => ({ title: `t${at}`, at, host: "paste.example", outcome: "held" });

test("each tab has its last five, and all together the last ten; a closed tab's stay among those", async () => {
  const happenings = createHappenings(shelf());
  for (let at = 1; at <= 12; at++) expect(await happenings.add(at % 2, held(at))).toBe(Math.min(5, Math.ceil(at / 2)));
  expect((await happenings.inTab(0)).map(({ at }) => at)).toEqual([12, 10, 8, 6, 4]);
  await happenings.forget(0);
  expect(await happenings.inTab(0)).toEqual([]);
  expect((await happenings.lately()).map(({ at }) => at)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
});

test("two that are told at the same time are both kept", async () => {
  const happenings = createHappenings(shelf());
  await Promise.all([1, 2, 3].map((at) => happenings.add(1, held(at))));
  expect((await happenings.inTab(1)).map(({ at }) => at)).toEqual([3, 2, 1]);
});

test("what became of a held text stands where it was held", async () => {
  const happenings = createHappenings(shelf());
  await happenings.add(1, held(1));
  await happenings.add(1, held(2));
  await happenings.decide(1, "overridden");
  await happenings.decide(7, "allowed");
  expect((await happenings.inTab(1)).map(({ outcome }) => outcome)).toEqual(["overridden", "held"]);
  expect((await happenings.lately()).map(({ outcome }) => outcome)).toEqual(["overridden", "held"]);
});
