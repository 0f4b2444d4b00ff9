import * as fc from "fast-check";
import { expect, test } from "vitest";
import { births, birthsAt, type Birth } from "./births.ts";
import { kindById, providerById } from "./index.ts";

const at = (url: string, own: { readonly provider: string; readonly host: string }[] = []): readonly Birth[] => (URL.canParse(url) ? birthsAt(new URL(url), own) : []);

test.each(births.map((birth) => [birth.provider, birth] as const))("%s: its kinds are known from the value alone, its hosts are hosts, and something documents the page", (_name, { provider, kinds, hosts, path, source, lookedAt }) => {
  expect(providerById(provider)?.kinds.map(({ id }) => id)).toEqual(expect.arrayContaining([...kinds]));
  for (const kind of kinds) expect(kindById(kind), kind).toMatchObject({ nature: "secret", anchors: expect.any(Array) });
  for (const host of hosts) expect(new URL(`https://${host}/`).hostname).toBe(host);
  expect(path.source.startsWith("^") || path.source.startsWith("\\/")).toBe(true);
  expect(source.length).toBeGreaterThan(0);
  expect(source[0]).toMatch(/^https:\/\//);
  expect(lookedAt).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test("one rule a provider, two dozen and more", () => {
  expect(new Set(births.map(({ provider }) => provider)).size).toBe(births.length);
  expect(births.length).toBeGreaterThanOrEqual(24);
});

test("the page that a provider names as the one for its tokens is among them", () => {
  const missed = births.flatMap((birth) => {
    const page = providerById(birth.provider)?.page ?? null;
    if (page === null || birth.hosts.length === 0) return [];
    const { hostname, pathname } = new URL(page);
    // A list of accounts from which one goes on is not the page itself.
    return birth.hosts.includes(hostname) && !birth.path.test(pathname) && pathname.split("/").length > 2 ? [`${birth.provider}: ${page}`] : [];
  });
  expect(missed).toEqual([]);
});

test("a host of the user's own counts for its provider only, and only where the software can be had", () => {
  const own = [{ provider: "gitlab", host: "git.work.example" }, { provider: "openai", host: "ai.work.example" }];
  expect(at("https://git.work.example/-/user_settings/personal_access_tokens", own).map(({ provider }) => provider)).toEqual(["gitlab"]);
  expect(at("https://ai.work.example/api-keys", own)).toEqual([]);
  expect(at("https://git.work.example/-/user_settings/personal_access_tokens")).toEqual([]);
  expect(at("http://git.work.example/", own)).toEqual([]);
});

const homographs: Readonly<Record<string, string>> = { a: "а", c: "с", e: "е", i: "і", o: "о", p: "р", s: "ѕ", x: "х", y: "у", h: "һ", j: "ј", l: "ӏ", b: "ь", u: "ü", n: "ñ", g: "ġ", t: "ţ", r: "ŕ", d: "ď", k: "ķ", m: "ṁ", v: "ṽ", w: "ẁ", f: "ḟ", z: "ž" };
const host = fc.constantFrom(...births.flatMap(({ hosts }) => hosts));
const place = (host: string) => fc.integer({ min: 0, max: host.length - 1 });
const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}[a-z0-9]$/);
/** Every way we know to make an address that reads like another's. */
const lookAlike = host.chain((real) =>
  fc.oneof(
    place(real).map((at) => `https://${real.slice(0, at)}${homographs[real.charAt(at)] ?? "é"}${real.slice(at + 1)}/`),
    label.map((below) => `https://${below}.${real}/`),
    label.map((behind) => `https://${real}.${behind}.example/`),
    label.map((before) => `https://${before}${real}/`),
    label.map((before) => `https://${before}-${real}/`),
    fc.constantFrom("co", "org", "net", "io", "dev", "com.co", "cm", "om").map((suffix) => `https://${real.replace(/\.[a-z]+$/, `.${suffix}`)}/`),
    place(real).map((at) => `https://${real.slice(0, at)}${real.slice(at + 1)}/`),
    place(real).map((at) => `https://${real.slice(0, at)}${real.charAt(at)}${real.slice(at)}/`),
    place(real).map((at) => `https://${real.slice(0, at)}${real[at] === "l" ? "1" : real[at] === "o" ? "0" : real[at] === "i" ? "l" : "rn"}${real.slice(at + 1)}/`),
    fc.constant(`https://${real.replaceAll(".", "-")}.example/`),
    fc.integer({ min: 1, max: 65535 }).filter((port) => port !== 443).map((port) => `https://${real}:${port}/`),
    fc.constant(`http://${real}/`),
    fc.constant(`https://${real}./`),
    label.map((user) => `https://${real}@${user}.example/`),
    label.map((path) => `https://${path}.example/${real}/`),
    fc.constantFrom("gist.github.com", "raw.githubusercontent.com", "somebody.github.io", "user-images.githubusercontent.com", "somebody.gitlab.io", "npmjs.org", "npmjs.com", "pypi.io", "test.pypi.org", "hf.co", "somebody.vercel.app", "somebody.netlify.app", "somebody.herokuapp.com", "grafana.net").map((host) => `https://${host}/`),
    fc.constantFrom("data:text/html,", "blob:https://", "view-source:https://", "ftp://", "ws://", "filesystem:https://").map((scheme) => `${scheme}${real}/`),
  ),
);

test("no look-alike is a place of birth (2000 of them)", () => {
  const all = new Set(births.flatMap(({ hosts }) => hosts));
  fc.assert(
    fc.property(lookAlike, (url) => {
      // Taking a letter away may give another real host.
      fc.pre(!URL.canParse(url) || new URL(url).protocol !== "https:" || new URL(url).port !== "" || !all.has(new URL(url).hostname));
      expect(at(url), url).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
