import { array, assert, boolean, constantFrom, nat, oneof, property, record, string, stringMatching } from "fast-check";
import { expect, test } from "vitest";
import { providers } from "./index.ts";
import { pack } from "./pack.ts";
import { frontedWords, unfrontedWords, unpack } from "./packed.ts";
import type { Provider, TokenKind } from "./provider.ts";
import { services } from "./services.ts";

/** What is left when the proofs are taken out. */
const kept = ({ id, name, hosts, kinds }: Provider): unknown => ({
  id, name, hosts,
  kinds: kinds.map(({ id, name, anchors, anchorAt = 0, near = [], pattern, boundary, nature }) => ({ id, name, anchors, anchorAt, near, pattern: String(pattern), boundary, nature })),
});

const kind: TokenKind = { id: "acme-api-key", name: "Acme API key", reach: "", nature: "secret", anchors: ["ac_"], pattern: /ac_[a-z0-9]{20}/y, boundary: "A-Za-z0-9_-", source: [], examples: () => ({ hits: [], misses: [], twins: [] }) };
const acme: Provider = { id: "acme", name: "Acme", hosts: ["acme.com"], page: null, kinds: [kind] };

test("every provider comes back as it was, in its place", () => {
  const { table, code } = pack(providers());
  expect(unpack(table, code).map(kept)).toEqual(providers().map(kept));
  expect(code.length).toBeLessThan(providers().length * 0.05);
});

test("what is more than data stays code", () => {
  const { code } = pack(providers());
  for (const provider of providers()) if (provider.kinds.some(({ inner, verify, read, harmless }) => inner ?? verify ?? read ?? harmless)) expect(code, provider.id).toContain(provider);
});

test("whatever a provider's words are, it comes back, from the table or as code", () => {
  const text = oneof(string({ minLength: 1, maxLength: 8 }), string({ unit: constantFrom(...Array.from("acme~^|<>=\"`,\t\n-_ .3AZ")), minLength: 1, maxLength: 8 }));
  const source = array(constantFrom("[a-z0-9]", "[0-9a-f]{32}", "[A-Za-z0-9]{20,40}", "@", "%3", "=", "~", "ac_", "\\.", "{2}3"), { minLength: 1, maxLength: 4 }).map((all) => all.join(""));
  const provider = record({ id: stringMatching(/^[a-z0-9-]{1,8}$/), name: text, hosts: array(text, { maxLength: 3 }), words: array(text, { maxLength: 3 }), isNear: boolean(), kindId: text, kindName: text, boundary: text, source, at: nat(30), nature: constantFrom("secret" as const, "test" as const, "publishable" as const) });
  assert(
    property(array(provider, { maxLength: 4 }), (made) => {
      const all = made.flatMap(({ id, name, hosts, words, isNear, kindId, kindName, boundary, source: written, at, nature }, index): readonly Provider[] => {
        try {
          const one: TokenKind = { ...kind, id: kindId, name: kindName, nature, boundary, pattern: new RegExp(written, "y"), ...(isNear ? { anchors: null, near: words } : { anchors: words, anchorAt: at }) };
          return [{ ...acme, id: `${id}${index}`, name, hosts, kinds: [one, { ...one, id: `${id}${index}-key-old` }] }];
        } catch {
          return [];
        }
      });
      const { table, code } = pack(all);
      expect(unpack(table, code).map(kept)).toEqual(all.map(kept));
    }),
  );
});

test("a provider that the table names must be there", () => {
  const more: Provider = { ...acme, id: "more", name: "More", kinds: [{ ...kind, verify: () => true }] };
  const { table, code } = pack([acme, more]);
  expect(code).toEqual([more]);
  expect(unpack(table, code)[1]).toBe(more);
  expect(() => unpack(table)).toThrow("more");
});

test("words come back as they were", () => {
  expect(unfrontedWords(frontedWords(services()))).toEqual(services());
  const words = array(stringMatching(/^[a-z0-9_.-]{1,40}$/));
  assert(
    property(words, (given) => {
      expect(unfrontedWords(frontedWords(given))).toEqual(given);
    }),
  );
  expect(() => frontedWords(["Acme"])).toThrow("Acme");
});
