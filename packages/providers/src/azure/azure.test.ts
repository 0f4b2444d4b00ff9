import { expect, test } from "vitest";
import { createDraw } from "../draw.ts";
import { azure } from "./azure.ts";

let step = 0;
const draw = createDraw(() => (++step * 0.6180339887498949) % 1);
const kind = (id: string): (typeof azure.kinds)[number] => azure.kinds.find((each) => each.id === `azure-${id}`) ?? expect.fail(id);

test("a client secret's checksum is Microsoft's", () => {
  // Microsoft's own example, made of one letter: what counts is the end.
  const { verify } = kind("client-secret");
  const body = `zzz8Q~${"z".repeat(31)}`;
  expect([verify?.(`${body}blP`), verify?.(`${body}blQ`), verify?.(`${body}alP`)]).toEqual([true, false, false]);
});

test("a key may follow the = of a connection string", () => {
  for (const { id, boundary } of azure.kinds) expect(new RegExp(`[${boundary}]`).test("="), id).toBe(false);
});

test("a key of one service is none of another", () => {
  const storage = kind("storage-key");
  const cosmos = kind("cosmos-key");
  for (let round = 0; round < 20; round++) {
    const key = storage.examples(draw).hits[0] ?? "";
    expect([storage.verify?.(key), cosmos.verify?.(key)]).toEqual([true, false]);
  }
});

test("the documentation's sample of the old client secret alarms nobody", () => {
  const { harmless, examples } = kind("client-secret-old");
  expect(harmless?.("defghijklmnopqrs0t")).toMatch(/documentation/);
  expect(harmless?.(examples(draw).hits[0] ?? "")).toBeNull();
});
