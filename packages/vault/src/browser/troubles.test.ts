import { expect, test } from "vitest";
import { createTroubles } from "./troubles.ts";

const scene = () => {
  const state = { now: 0, changes: 0 };
  return { state, troubles: createTroubles(() => state.now, () => void state.changes++) };
};

test("one cause a name, the newest first, five at most", () => {
  const { state, troubles } = scene();
  for (const name of ["a", "b", "c", "d", "e", "f"]) {
    state.now++;
    troubles.add(name, "not-proven");
  }
  state.now++;
  troubles.add("d", "extension-old");
  expect(troubles.list().map(({ name, cause }) => `${name} ${cause}`)).toEqual(["d extension-old", "f not-proven", "e not-proven", "c not-proven", "b not-proven"]);
});

test("the same again within a minute is no news; after ten minutes, or once connected, it is over", () => {
  const { state, troubles } = scene();
  troubles.add("a", "timed-out");
  state.now = 30_000;
  troubles.add("a", "timed-out");
  expect([state.changes, troubles.list()[0]?.at]).toEqual([1, 0]);
  state.now = 60_000;
  troubles.add("a", "timed-out");
  expect([state.changes, troubles.list()[0]?.at]).toEqual([2, 60_000]);
  troubles.add("b", "expired");
  troubles.over("b");
  expect(troubles.list().map(({ name }) => name)).toEqual(["a"]);
  state.now = 660_000;
  expect(troubles.list()).toEqual([]);
});
