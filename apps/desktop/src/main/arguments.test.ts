import { randomBytes } from "node:crypto";
import { reveal, Secret } from "@tokenward/shared/secret";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { allCalls } from "../bridge/calls.ts";
import { checkInput, maxInputBytes } from "./arguments.ts";

const id = "0".repeat(25) + "7";

test("bytes become a secret and the page's copy is zeroed", () => {
  const typed = randomBytes(32);
  const copy = Buffer.from(typed);
  const checked = checkInput("token.add", { value: typed, label: "ci" });
  if (!checked.ok) throw new Error(checked.error.message);
  const secret = checked.value["value"] as Secret;
  expect(secret).toBeInstanceOf(Secret);
  expect(Buffer.from(reveal(secret))).toEqual(copy);
  expect(typed.every((byte) => byte === 0)).toBe(true);
});

test.each([
  ["token.add", { value: "text is no secret", label: "ci" }],
  ["token.show", { ref: new Uint8Array(3) }],
  ["token.show", { ref: "a", extra: 1 }],
  ["token.list", { page: 1 }],
  ["token.list", null],
  ["token.list", []],
  ["token.list", "text"],
  ["token.edit", { id: "short" }],
  ["token.setConsumers", { id, paths: [new Uint8Array(1)] }],
  ["vault.lock", { reason: "x".repeat(maxInputBytes + 1) }],
  ["vault.lock", { reason: { deep: { deep: { deep: { deep: 1 } } } } }],
  ["desktop.copy", { id: "nobody" }],
  ["desktop.copy", { id, more: true }],
  ["desktop.copy", {}],
  ["desktop.openPage", { page: 7 }],
  ["desktop.hidePopup", { id }],
  ["no.such", {}],
  ["__proto__.toString", {}],
  ["token.constructor", {}],
])("%s refuses input it does not take (%#)", (call, input) => {
  expect(checkInput(call, input)).toMatchObject({ ok: false, error: { code: "invalid-input" } });
});

test("an object that is no plain data is refused", () => {
  for (const input of [new Map(), new Date(), Object.create({ ref: "x" }), { ref: () => "x" }]) expect(checkInput("token.show", input).ok).toBe(false);
});

test("whatever comes, the answer is a result and no input leaves in it", () => {
  fc.assert(fc.property(fc.constantFrom(...allCalls), fc.anything({ withTypedArray: true, withMap: true, maxDepth: 6 }), (call, input) => {
    const checked = checkInput(call, input);
    expect(typeof checked.ok).toBe("boolean");
  }));
});
