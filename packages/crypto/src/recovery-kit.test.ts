import { randomBytes } from "node:crypto";
import { reveal, Secret } from "@tokenward/shared/secret";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { newId, newRecoveryKit, unwrapWithKit, wrapWithKit } from "./index.ts";

const random = (count: number): Uint8Array => randomBytes(count);
const textOf = (kit: Secret): string => Buffer.from(reveal(kit)).toString();
const kitOf = (text: string): Secret => Secret.of(Buffer.from(text));
const bundle = random(100);

test("a kit is nine groups of four behind its name", () => {
  expect(textOf(newRecoveryKit(random))).toMatch(/^TWRK(-[0-9A-HJKMNP-TV-Z]{4}){9}$/);
  expect(textOf(newRecoveryKit((count) => new Uint8Array(count)))).toMatch(/^TWRK(-0000){8}-[0-9A-Z]{4}$/);
});

test("a kit opens what it wraps, however it was typed", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
      const kit = newRecoveryKit(() => Uint8Array.from(bytes));
      const wrapped = wrapWithKit(bundle, kit, random);
      const text = textOf(kit);
      const spellings = [
        text, text.toLowerCase(), text.replaceAll("-", " "), text.replaceAll("-", ""), text.slice(5), ` ${text}\n`,
        text.slice(5).replaceAll("0", "O").replaceAll("1", "I"), text.slice(5).replaceAll("0", "o").replaceAll("1", "l"),
      ];
      for (const spelling of spellings) expect(Buffer.from(unwrapWithKit(wrapped, kitOf(spelling)) as Uint8Array).equals(bundle), "opens").toBe(true);
    }),
    { numRuns: 50 },
  );
});

test("a mistyped character, a wrong kit and a damaged file are three different answers", () => {
  const kit = newRecoveryKit(random);
  const wrapped = wrapWithKit(bundle, kit, random);
  const text = textOf(kit);
  for (let at = 5; at < text.length; at++) {
    if (text[at] === "-") continue;
    const other = text[at] === "7" ? "8" : "7";
    expect(unwrapWithKit(wrapped, kitOf(text.slice(0, at) + other + text.slice(at + 1))), `character ${at}`).toBe("mistyped");
  }
  for (const typed of ["", "TWRK", text.slice(0, -1), `${text}0`, text.replace("TWRK", "TWRX"), `${text.slice(0, -1)}U`, `${text.slice(0, -1)}!`]) {
    expect(unwrapWithKit(wrapped, kitOf(typed))).toBe("mistyped");
  }
  expect(unwrapWithKit(wrapped, newRecoveryKit(random))).toBe("wrong-kit");
  for (const at of [0, 1, 20, wrapped.length - 1]) {
    const changed = Uint8Array.from(wrapped);
    changed[at] = changed.at(at)! ^ 1;
    expect(unwrapWithKit(changed, kit)).toBe("damaged");
  }
  expect(unwrapWithKit(new Uint8Array(0), kit)).toBe("damaged");
  expect(() => wrapWithKit(bundle, kitOf("no kit"), random)).toThrow("not a recovery kit");
});

test("two neighbours that changed places are noticed", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), fc.integer({ min: 5, max: 42 }), (bytes, at) => {
      const kit = newRecoveryKit(() => Uint8Array.from(bytes));
      const text = textOf(kit);
      fc.pre(text[at] !== "-" && text[at + 1] !== "-" && text[at] !== text[at + 1]);
      const swapped = text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
      expect(unwrapWithKit(new Uint8Array(0), kitOf(swapped))).toBe("mistyped");
    }),
  );
});

test("an id is 26 lower-case characters that carry all 128 bits", () => {
  expect(newId(() => new Uint8Array(16))).toBe("0".repeat(26));
  expect(newId(() => new Uint8Array(16).fill(255))).toBe(`${"z".repeat(25)}w`);
  const ids = new Set(Array.from({ length: 1_000 }, () => newId(random)));
  expect(ids.size).toBe(1_000);
  for (const id of ids) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
});
