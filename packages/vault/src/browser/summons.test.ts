import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createSummons } from "./summons.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("a call is taken once, and two calls at a time are one", async () => {
  let changes = 0;
  const summons = createSummons(() => changes++);
  expect(summons.take()).toBe(false);
  const calls = [summons.call(), summons.call()];
  expect(changes).toBe(1);
  expect([summons.take(), summons.take()]).toEqual([true, false]);
  expect(await Promise.all(calls)).toEqual([true, true]);
});

test("a call that no desktop takes ends after a second, and does not open anything later", async () => {
  const summons = createSummons(() => undefined);
  const call = summons.call();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await call).toBe(false);
  expect(summons.take()).toBe(false);
});
