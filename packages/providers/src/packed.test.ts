import { expect, test } from "vitest";
import { providers } from "./index.ts";
import { pack, unpack } from "./packed.ts";
import type { Provider } from "./provider.ts";

/** What is left when the proofs are taken out. */
const kept = ({ id, name, hosts, kinds }: Provider): unknown => ({
  id, name, hosts,
  kinds: kinds.map(({ anchors, anchorAt = 0, near = [], pattern, boundary, nature, ...kind }) => ({ id: kind.id, name: kind.name, anchors, anchorAt, near, pattern: String(pattern), boundary, nature })),
});

const acme: Provider = { id: "acme", name: "Acme", hosts: ["acme.com"], page: null, kinds: [] };

test("every provider that is packed comes back as it was", () => {
  const packable = providers().flatMap((provider) => ((line) => (line === null ? [] : [{ provider, line }]))(pack(provider)));
  expect(unpack(packable.map(({ line }) => line).join("\n")).map(kept)).toEqual(packable.map(({ provider }) => kept(provider)));
  expect(packable.length).toBeGreaterThan(providers().length * 0.95);
});

test("what is more than data stays code", () => {
  for (const provider of providers()) if (provider.kinds.some(({ inner, verify, read, harmless }) => inner ?? verify ?? read ?? harmless)) expect(pack(provider), provider.id).toBeNull();
});

test("a provider whose words have the marks stays code", () => {
  for (const word of ["a,b", "a`b", "a~b", "a\tb"]) expect(pack({ ...acme, hosts: [word] }), word).toBeNull();
  expect(pack(acme)).not.toBeNull();
});

test("what stayed code has its place in the list", () => {
  expect(unpack("acme\t\t~.com\nmore\nother\t\t~.com", [{ ...acme, id: "more" }]).map(({ id, hosts }) => [id, ...hosts])).toEqual([["acme", "acme.com"], ["more", "acme.com"], ["other", "other.com"]]);
  expect(() => unpack("acme")).toThrow("acme");
});
