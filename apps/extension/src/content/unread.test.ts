import { expect, test } from "vitest";
import { speak } from "../testing/messages.ts";
import { heldWhenItFails } from "./unread.ts";

test("a text at which the judge fails is held, says so, and offers nothing that holds it", () => {
  speak("en");
  const judge = heldWhenItFails(() => {
    throw new Error("a test");
  });
  expect(judge("some text", "paste", null, "everything")).toMatchObject({ action: "warn", title: "This text was not pasted", detail: expect.stringContaining("Not all of it") as string, reference: null, masked: null, waysOut: ["release"], sightings: [] });
});

test("what it judges passes through unchanged", () => {
  expect(heldWhenItFails(() => null)("some text", "drop", null, "own")).toBeNull();
});
