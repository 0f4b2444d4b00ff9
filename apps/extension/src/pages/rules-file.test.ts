import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Fingerprint, ListedClass, type GuardRules } from "@tokenward/shared/domain";
import { readRules, rulesText, withRules } from "./rules-file.ts";

const name = fc.stringMatching(/^[a-z][a-z0-9]{0,12}$/);
const rules: fc.Arbitrary<GuardRules> = fc.record({
  places: fc.array(fc.record({ at: name.map((label) => `${label}.example`), class: fc.constantFrom(...ListedClass.options) }), { maxLength: 4 }),
  allowed: fc.array(fc.record({ host: name, provider: name, kind: name, label: fc.option(name) }), { maxLength: 4 }),
  falseAlarms: fc.array(fc.oneof(fc.record({ kind: name, host: name }), fc.stringMatching(/^[0-9a-f]{64}$/).map((hex) => ({ fingerprint: Fingerprint.parse(hex) }))), { maxLength: 4 }),
  interruptsFrom: fc.constantFrom("note", "warn", "block"),
}, { requiredKeys: [] });

test("what is exported can be imported, and is the same", () => {
  fc.assert(fc.property(rules, (given) => {
    expect(readRules(rulesText(given))).toEqual({ ok: true, value: given });
  }));
});

test("importing adds, loses nothing, and twice is once", () => {
  fc.assert(fc.property(rules, rules, (own, added) => {
    const once = withRules(own, added);
    for (const list of ["places", "allowed", "falseAlarms"] as const) for (const each of [...(own[list] ?? []), ...(added[list] ?? [])]) expect(once.rules[list]).toContainEqual(each);
    if (own.interruptsFrom !== undefined) expect(once.rules.interruptsFrom).toBe(own.interruptsFrom);
    expect(withRules(once.rules, added)).toEqual({ rules: once.rules, count: 0 });
  }));
});

test.each([
  ["no JSON", "{", { kind: "not-ours" }],
  ["something else", '{"name":"x"}', { kind: "not-ours" }],
  ["a later form", '{"tokenward-guard-rules":2,"rules":{}}', { kind: "wrong" }],
  ["a class that there is not", '{"tokenward-guard-rules":1,"rules":{"places":[{"at":"a.example","class":"cellar"}]}}', { kind: "wrong", where: expect.stringContaining("places.0.class") as string }],
])("a file that holds %s is refused whole", (_name, text, error) => {
  expect(readRules(text)).toMatchObject({ ok: false, error });
});
