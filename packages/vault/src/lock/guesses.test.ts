import { expect, test } from "vitest";
import { createGuesses } from "./guesses.ts";

const create = () => {
  const clock = { now: 1_000_000 };
  const guesses = createGuesses(() => clock.now);
  const guess = (right: boolean) => guesses.one(async () => right, (answer) => !answer);
  return { clock, guess };
};

test("five wrong guesses are free, then each costs twice the wait, a minute at most", async () => {
  const { clock, guess } = create();
  for (let turn = 0; turn < 5; turn++) expect(await guess(false)).toBe(false);
  for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
    clock.now += seconds * 1_000 - 1;
    expect(await guess(true)).toBe("too-many");
    clock.now += 1;
    expect(await guess(false)).toBe(false);
  }
});

test("guesses at the same moment do not slip past one another", async () => {
  const { guess } = create();
  const answers = await Promise.all(Array.from({ length: 50 }, () => guess(false)));
  expect(answers.filter((answer) => answer === false)).toHaveLength(5);
});

test("the right one clears the count, and a clock that is put back locks nobody out", async () => {
  const { clock, guess } = create();
  for (let turn = 0; turn < 4; turn++) await guess(false);
  expect(await guess(true)).toBe(true);
  for (let turn = 0; turn < 5; turn++) expect(await guess(false)).toBe(false);
  clock.now -= 3_600_000;
  expect(await guess(true)).toBe(true);
});

test("a guess that throws blocks nobody behind it", async () => {
  const guesses = createGuesses(() => 0);
  await expect(guesses.one(async () => Promise.reject(new Error("no")), () => false)).rejects.toThrow("no");
  expect(await guesses.one(async () => 1, () => false)).toBe(1);
});
