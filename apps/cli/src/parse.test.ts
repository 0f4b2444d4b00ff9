import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Stop } from "./exit.ts";
import { parse } from "./parse.ts";
import { mayEcho, nearest } from "./suggest.ts";
import { looksLikeValue } from "./value-like.ts";

const options = { "yes": { kind: "flag", says: "" }, "label": { kind: "text", hint: "name", says: "" }, "add": { kind: "list", hint: "path", says: "" }, "kind": { kind: "text", hint: "a|b", oneOf: ["a", "b"], says: "" } } as const;
const spec = { options, operands: ["token", "[more]"] };
const refusal = (args: readonly string[], over: object = {}): string => {
  try {
    parse("token add", { ...spec, ...over }, args);
  } catch (cause) {
    if (cause instanceof Stop && cause.exit === 2) return cause.message;
    throw cause;
  }
  return "taken";
};

test("options stand anywhere, with a space or =, and lists gather", () => {
  const { given, operands } = parse("x", spec, ["--label", "ci", "one", "--add=a=b", "--yes", "--add", "c", "--json", "two"]);
  expect(given).toMatchObject({ label: "ci", add: ["a=b", "c"], yes: true, json: true, help: false, kind: undefined });
  expect(operands).toEqual(["one", "two"]);
  expect(parse("x", spec, ["--", "--yes"])).toMatchObject({ operands: ["--yes"], given: { yes: false } });
});

test("what is not understood is refused with a sentence that says what to do", () => {
  expect(refusal(["one", "--labl", "x"])).toMatch(/Did you mean --label\?.*tokenward help token add/);
  expect(refusal(["one", "--label"])).toMatch(/--label needs a value/);
  expect(refusal(["one", "--yes=1"])).toMatch(/takes no value/);
  expect(refusal(["one", "--kind", "c"])).toMatch(/one of: a, b/);
  expect(refusal([])).toMatch(/needs <token>/);
  expect(refusal(["a", "b", "c"])).toMatch(/nothing more/);
  expect(refusal(["x"], { operands: [], noOperands: "Pipe it in." })).toMatch(/^Pipe it in\./);
});

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const valueOf = fc.array(fc.constantFrom(...letters.split("")), { minLength: 32, maxLength: 60 }).map((all) => all.join("")).filter((text) => (text.match(/\d/g) ?? []).length > 3 && new Set(text).size > 14);

test("a value in the arguments is refused and never repeated, wherever it stands", () => {
  fc.assert(
    fc.property(valueOf, fc.constantFrom("npm_", "glpat-", "sk-live-", ""), (random, prefix) => {
      const value = prefix + random;
      for (const args of [[value], ["one", value], ["--label", value, "one"], [`--label=${value}`, "one"], [`--${value}`], [`--${value}=1`], ["--kind", value, "one"], ["--yes", `--no=${value}`]]) {
        const said = refusal(args);
        expect(said).not.toBe("taken");
        expect(said).not.toContain(random);
      }
    }),
    { numRuns: 200 },
  );
});

test.each(["ci-deploy", "my-production-database-token-2026", "GitHub deploy key for the build server 2", "k3v9".repeat(6) + "zz", "2027-01-31", "123456", "build-server-eu-west-1-read-only"])("a name is no value: %s", (name) => {
  expect(looksLikeValue(name)).toBe(false);
});

test("paths and addresses may look like anything", () => {
  const long = `/home/me/${"a1B2c3D4e5F6g7H8".repeat(2)}/.npmrc`;
  expect(parse("x", spec, ["one", "--add", long]).given["add"]).toEqual([long]);
});

test("the nearest word is found for a slip, and none for something else", () => {
  const known = ["token", "rotate", "revoke", "incident", "browser"];
  expect(nearest("tokne", known)).toBe("token");
  expect(nearest("incidnet", known)).toBe("incident");
  expect(nearest("kubernetes", known)).toBeNull();
  fc.assert(fc.property(fc.constantFrom(...known), fc.nat(10), (word, at) => nearest(word.slice(0, at % word.length) + word.slice((at % word.length) + 1), known) === word));
});

test("only short plain words are echoed", () => {
  expect(["list", "--json", "no-color"].every(mayEcho)).toBe(true);
  expect(["a".repeat(30), "A1b2", "p4ss", "two words", "\u001b[31m"].some(mayEcho)).toBe(false);
});
