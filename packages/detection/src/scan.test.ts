import { kindById, type Provider, type TokenKind } from "@tokenward/providers";
import { alphanumeric, hex, lower } from "@tokenward/providers/draw";
import type { Finding } from "@tokenward/shared/domain";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { asciiOf } from "./ascii.ts";
import { createAutomaton, eachWord } from "./automaton.ts";
import { createScan, inspect, mask, quickWork, scan } from "./index.ts";
import { seededDraw } from "./testing/seeded-draw.ts";

const npmToken = (seed: number): string => kindById("npm-access-token")?.examples(seededDraw(seed)).hits.at(0) ?? "";

test("the automaton finds what a search for each word finds", () => {
  const words = ["ab", "abc", "bc", "c_d", "aab", "npm_"];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "b", "c", "C", "_", "d", "A", "é", "npm_"), maxLength: 60 }), (text) => {
      const found: string[] = [];
      eachWord(createAutomaton(words), asciiOf(text).bytes, 0, text.length, (word, end) => found.push(`${words[word]}@${end}`));
      const folded = text.toLowerCase();
      const expected = words.flatMap((word) => Array.from(text, (_, index) => index).filter((index) => folded.startsWith(word, index)).map((index) => `${word}@${index + word.length}`));
      expect(found.toSorted()).toEqual([...new Set(expected)].toSorted());
    }),
  );
});

test("spans are exact, in order and apart, wherever tokens stand", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: "binary", maxLength: 40 }), fc.nat(1000)), { maxLength: 6 }), (parts) => {
      let text = "";
      const expected: [number, number][] = [];
      for (const [between, seed] of parts) {
        const token = npmToken(seed);
        text += `${between}\n`;
        expected.push([text.length, text.length + token.length]);
        text += `${token} `;
      }
      const found = scan(text).filter(({ kind }) => kind === "npm-access-token").map(({ span }) => [...span]);
      return JSON.stringify(found) === JSON.stringify(expected);
    }),
  );
});

test.each([["\\n", true], ["%3D", true], ["%0A", true], ["\\u0022", true], ["n", false], ["x3D", false], ["\\\\n", false]])("a token right after %s is seen: %s", (before, isSeen) => {
  expect(scan(`a ${before}${npmToken(1)}`).length).toBe(isSeen ? 1 : 0);
});

test("a finding never holds text", () => {
  const token = npmToken(2);
  expect(JSON.stringify(scan(`x ${token}`)).includes(token)).toBe(false);
});

test("a token with a wrong checksum is none, whatever name stands before it", () => {
  const token = npmToken(12);
  const other = `${token.slice(0, 20)}${token.charAt(20) === "a" ? "b" : "a"}${token.slice(21)}`;
  expect(scan(`NPM_TOKEN=${token}`)).toHaveLength(1);
  expect(scan(`NPM_TOKEN=${other}`)).toEqual([]);
});

test("it says when it gave up", () => {
  const stops: number[] = [];
  const text = "npm_config ".repeat(100);
  scan(text, { work: 100, onStopped: (seen) => stops.push(seen) });
  expect(stops).toHaveLength(1);
  expect(stops[0]).toBeLessThan(text.length);
  scan(text, { onStopped: () => stops.push(-1) });
  expect(stops).toHaveLength(1);
});

test("it stops at the same place each time, and everything before it was found", () => {
  const line = `NPM_TOKEN=${npmToken(3)}\n`;
  const text = line.repeat(20_000);
  const stops: number[] = [];
  const quick = (): readonly Finding[] => scan(text, { work: quickWork(text.length), onStopped: (seen) => stops.push(seen) });
  const found = quick();
  expect(quick()).toEqual(found);
  expect(stops).toHaveLength(2);
  expect(stops[0]).toBe(stops[1]);
  expect(found.length).toBeGreaterThan(500);
  expect(found.map(({ span }) => span[0])).toEqual(found.map((_, index) => index * line.length + "NPM_TOKEN=".length));
  expect(stops[0]).toBeGreaterThanOrEqual(found.at(-1)!.span[0]);
});

test("a text too long for the time there is is read as far as it goes", () => {
  const stops: number[] = [];
  const text = `NPM_TOKEN=${npmToken(4)}\n${"an ordinary line of text\n".repeat(400_000)}`;
  expect(scan(text, { work: quickWork(text.length), onStopped: (seen) => stops.push(seen) })).toHaveLength(1);
  expect(stops[0]).toBeGreaterThan(1_000_000);
});

test("of two kinds at one place the certain one wins, then the longer", () => {
  const made = (id: string, pattern: RegExp, more: Partial<TokenKind> = {}): Provider => ({
    id, name: id, hosts: [], page: null,
    kinds: [{ id, name: id, reach: "", nature: "secret", anchors: ["tok-"], pattern, boundary: "", source: [], examples: () => ({ hits: [], misses: [], twins: [] }), ...more }],
  });
  const kindsOf = (...given: Provider[]) => createScan(given)("tok-abcdefgh").map(({ kind }) => kind);
  const short = /tok-[a-z]{4}/y;
  const long = made("long", /tok-[a-z]{8}/y);
  expect(kindsOf(made("short", short), long)).toEqual(["long"]);
  expect(kindsOf(made("short", short, { verify: () => true }), long)).toEqual(["short"]);
  expect(kindsOf(made("short", short, { verify: () => false }))).toEqual([]);
  expect(kindsOf(made("short", short, { nature: "publishable" }))).toEqual([]);
  expect(kindsOf(made("first", short), made("second", short))).toEqual(["first"]);
});

test("a token inside an address is the provider's, and an address of a template gives nothing away", () => {
  const { of } = seededDraw(8);
  const [token, password] = [kindById("gitlab-personal")?.examples(seededDraw(9)).hits.at(0) ?? "", of("abcdef0123456789", 14)];
  const found = (text: string): string[] => scan(text).map(({ kind }) => kind);
  expect(found(`git clone https://oauth2:${token}@gitlab.internal/a/b.git`)).toEqual(["gitlab-personal"]);
  expect(found(`DATABASE_URL=mysql://app:${password}@db.company.internal/app`)).toEqual(["generic-address"]);
  for (const harmless of ["postgres://postgres:postgres@localhost:5432/app", "mysql://user:${DB_PASSWORD}@db.company.internal/app", "redis://:<password>@cache.company.internal", `amqp://app:${password}@localhost`, `https://app:${password}@api.example.com/`]) {
    expect(found(harmless), harmless.split(":")[0]).toEqual([]);
  }
});

test("a mask shows no value, and everything around it", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: fc.constantFrom("x", " "), maxLength: 5 }), fc.string({ unit: fc.constantFrom("k", "e", "y"), minLength: 5, maxLength: 30 })), { minLength: 1, maxLength: 5 }), (parts) => {
      let text = "";
      const spans: [number, number][] = [];
      for (const [around, value] of parts) {
        text += `${around} `;
        spans.push([text.length, text.length + value.length]);
        text += value;
      }
      const masked = mask(text, spans.toReversed());
      expect(parts.some(([, value]) => masked.includes(value))).toBe(false);
      expect(masked.replaceAll(/•{4}[key]{0,4}/g, "")).toBe(parts.map(([around]) => `${around} `).join(""));
    }),
  );
  expect(mask("abcdefghijklmnop", [[0, 10], [4, 16]])).toBe("••••mnop");
  expect(mask("nothing", [])).toBe("nothing");
});

test.each([
  ["", /nothing here/],
  ["<YOUR_TOKEN>", /placeholder/], ["${NPM_TOKEN}", /placeholder/], ["your-api-key-here", /placeholder/], ["xxxxxxxxxxxxxxxx", /placeholder/],
  ["npm_abc", /starts like an npm token but is not a whole one/],
  ["abc", /only 3 characters/],
  ["tokenward://npm/laptop", /reference/],
  ["https://example.test/settings", /address/],
  ["PASSWORD=correcthorse", /line of settings/],
  ["please use the key that I sent you", /sentence/],
  ["two words1234", /space/],
  ["first-line-1234\nsecond-line-1234", /several lines/],
])("%j: the doubt is told", (text, doubt) => {
  expect(inspect(text)).toMatchObject({ provider: "generic", kind: "generic-secret", doubt: expect.stringMatching(doubt) as unknown, suggestedLabel: "secret" });
});

test("an ordinary password is not doubted, a token among other text is, and so are two", () => {
  expect(inspect(seededDraw(4).of("abcdefghABCDEFGH23456789!#", 20)).doubt).toBeNull();
  expect(inspect(`export NPM_TOKEN=${npmToken(5)}`).doubt).toMatch(/^There is more than the token here: an npm access token/);
  expect(inspect(`${npmToken(5)}\n${npmToken(6)}`).doubt).toMatch(/^There are 2 tokens/);
  expect(inspect(npmToken(7))).toEqual({ provider: "npm", kind: "npm-access-token", expiresAt: null, account: null, doubt: null, suggestedLabel: "npm-access" });
});

test("what a service's own client is given, and a value under its heading, are found; a version that Git describes is none", () => {
  const draw = seededDraw(41);
  const value = draw.of(alphanumeric, 32);
  for (const text of [`datto.init("${value}")`, `$client = new \\Datto\\Client('${value}');`, `The access token is:\n\n${value}\n`, `define('COBOT_KEY', '${value}');`, `curl https://api.internal/v1 -u ${value}:`]) expect(scan(text).map(({ span: [start, end] }) => text.slice(start, end) === value), text.replace(value, "…")).toEqual([true]);
  for (const text of [`curl -u ${value}:$PASSWORD https://api.internal`, `black_box("${draw.of(lower, 38)}")`, `# datto v1.68-2-g${draw.of(hex, 7)}`, `Values:\n\n${value}\n${value}\n`]) expect(scan(text).length, text.replaceAll(value, "…")).toBe(0);
});

test("what a service is asked for is an identifier, and a public key under its heading is public", () => {
  const draw = seededDraw(42);
  for (const call of ["contentful.getEntry", "spotify.getTrack", "cloudflare.zones.get", "algolia.getObject", "plaid.itemGet", "mixpanel.identify", "airtable.base"]) for (const value of [draw.of(alphanumeric, 22), draw.of(hex, 32)]) expect(scan(`${call}("${value}")`).length, call).toBe(0);
  for (const heading of ["Public key:", "Fingerprint:", "Commit"]) expect(scan(`${heading}\n${draw.of(alphanumeric, 43)}=\n`).length, heading).toBe(0);
});

test("the secret's span ends where its address does, and a header's value is found in an archive of requests", () => {
  const value = seededDraw(43).of(alphanumeric, 40);
  for (const text of [`https://maps.internal/v1?lat=1.2&api_key=${value}#top`, `{"name":"Authorization","value":"Token ${value}"}`, `acme config set api-key ${value}`]) expect(scan(text).map(({ span: [start, end] }) => text.slice(start, end) === value), text.replace(value, "…")).toEqual([true]);
});
