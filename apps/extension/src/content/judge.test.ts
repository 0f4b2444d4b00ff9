import { placeOf, policyOf, type Assessment } from "@tokenward/detection";
import type { KnownValue } from "@tokenward/shared/contract";
import type { Finding } from "@tokenward/shared/domain";
import { beforeEach, expect, test } from "vitest";
import { speak } from "../testing/messages.ts";
import { createJudge, type JudgeDeps } from "./judge.ts";

beforeEach(() => speak("en"));

const token = "TOKEN-0123456789";
const own = "four plain words here";
const knownValue: KnownValue = { length: own.length, mark: 1, roll: 1, provider: "generic", kind: "generic-secret", label: "old-db", lastFour: "here", allowedHosts: ["db.example"], dead: false };
const places = (text: string, part: string): readonly (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found.push([at, at + part.length]);
  return found;
};
const judgeAt = (url: string, known: readonly KnownValue[] = [knownValue], more: Partial<JudgeDeps> = {}) =>
  createJudge({
    scan: (text) => places(text, token).map((span): Finding => ({ provider: "npm", kind: "npm-access-token", span, confidence: "certain", reasons: ["verified"], isPublic: false })),
    findKnown: (text) => (known.length === 0 ? [] : places(text, own).map((span) => ({ index: 0, span }))),
    known: () => known,
    policy: () => policyOf(),
    names: { provider: () => "Acme", kind: () => "Acme key" },
    mask: (text, spans) => spans.reduceRight((masked, [start, end]) => `${masked.slice(0, start)}####${masked.slice(end)}`, text),
    fingerprint: (value) => value.length.toString(16).padStart(64, "0"),
    place: () => placeOf(new URL(url)), ...more,
  });

test("what has no token, or belongs here, passes", () => {
  expect(judgeAt("https://x.example/")("npm install left-pad", "paste")).toBeNull();
  expect(judgeAt("https://npmjs.com/")(token, "paste")).toBeNull();
  expect(judgeAt("https://www.npmjs.com/settings")(token, "paste")).toBeNull();
  expect(judgeAt("https://app.db.example/")(own, "paste")).toBeNull();
});

test("elsewhere it is named, with the place and what it means, and no part of the verdict but the mask holds the text", () => {
  const verdict = judgeAt("https://paste.example/")(`key=${token}`, "paste");
  expect(verdict).toMatchObject({ action: "warn", title: "An Acme token was not pasted", detail: "paste.example is not Acme. Anyone who can read this page could use the token.", label: "Acme key", lastFour: "6789", reference: null, masked: "key=####", chip: "not in your vault" });
  expect(JSON.stringify(verdict)).not.toContain(token);
  expect(verdict?.sightings).toEqual([{ provider: "npm", kind: "npm-access-token", fingerprint: token.length.toString(16).padStart(64, "0"), road: "paste", verdict: "warn", place: "other", label: null }]);
  expect(judgeAt("https://pastebin.com/")(token, "paste")).toMatchObject({ action: "block", detail: "pastebin.com is a paste bin: everybody can read what is there." });
});

test.each(["npmjs.com.evil.test.example", "notnpmjs.com", "npmjs.com.", "evil.example"])("%s is not the provider's host", (host) => {
  expect(judgeAt(`https://${host}/`)(token, "paste")).not.toBeNull();
});

test("a frame without an origin of its own is nobody's host", () => {
  expect(judgeAt("data:text/html,x")(token, "drop")).toMatchObject({ title: "An Acme token was not dropped", detail: "This part of the page does not say whose it is." });
});

test("one of ours is named by its label and offered as a reference, in its sentence", () => {
  expect(judgeAt("https://chat.example/")(`use ${own} now`, "paste")).toMatchObject({ action: "block", title: "Your token was not pasted", label: "old-db", lastFour: "here", reference: "use tokenward://generic/old-db now", masked: "use #### now", chip: null });
  expect(judgeAt("https://chat.example/", [{ ...knownValue, dead: true }])(own, "paste")).toMatchObject({ action: "warn", chip: "revoked", detail: expect.stringContaining("It is revoked") as unknown });
});

test("several at once: one warning, one sighting for each value, ours first, and none of them in what is offered instead", () => {
  const verdict = judgeAt("https://chat.example/")(`${token} ${own} ${token}`, "paste");
  expect(verdict).toMatchObject({ title: "Your token and 2 more were not pasted", masked: "#### #### ####", reference: "#### tokenward://generic/old-db ####" });
  expect(verdict?.sightings).toHaveLength(2);
  const inside = judgeAt("https://chat.example/", [knownValue, { ...knownValue, label: "inside" }], { scan: () => [], findKnown: () => [{ index: 0, span: [4, 30] }, { index: 1, span: [10, 34] }] })(`key ${"s".repeat(30)} end`, "paste");
  expect([inside?.reference, inside?.masked]).toEqual(["key tokenward://generic/old-db end", "key #### end"]);
});

test("a value of the vault that is also a provider's token is counted once", () => {
  const verdict = judgeAt("https://chat.example/", [{ ...knownValue, provider: "npm" }], { findKnown: (text) => places(text, token).map((span) => ({ index: 0, span })) })(token, "paste");
  expect(verdict?.sightings).toHaveLength(1);
  expect(verdict?.title).toBe("Your Acme token was not pasted");
});

test("a very long text is judged at both ends, with spans of the whole; what was not seen is held, and never offered masked", () => {
  const filler = "x ".repeat(600_000);
  expect(judgeAt("https://chat.example/")(`${token} ${filler}`, "paste")).not.toBeNull();
  const passing = { policy: () => policyOf({ unfinished: "pass" }) } as const;
  const verdict = judgeAt("https://chat.example/", [], passing)(`${filler}${token} tail`, "paste");
  expect(verdict?.masked?.endsWith("x #### tail")).toBe(true);
  expect(judgeAt("https://chat.example/", [], passing)(filler, "paste")).toBeNull();
  expect(judgeAt("https://chat.example/")(filler, "paste")).toMatchObject({ action: "warn", title: "This text was not pasted", detail: expect.stringMatching(/^Not all of it/) as unknown, masked: null, reference: null, sightings: [], waysOut: ["release"] });
  expect(judgeAt("http://localhost/")(filler, "paste")).toBeNull();
});

test("a scan that gave up says so", () => {
  const givingUp: Partial<JudgeDeps> = { scan: (_, onStopped) => (onStopped(), []) };
  expect(judgeAt("https://chat.example/", [], givingUp)("short", "paste")).toMatchObject({ title: "This text was not pasted" });
});

test("what is only worth a note goes in, and whoever wants to know is told", () => {
  const noted: Assessment[] = [];
  expect(judgeAt("https://vercel.com/acme/shop/settings", [], { onNote: (assessment) => void noted.push(assessment) })(token, "paste")).toBeNull();
  expect(noted).toMatchObject([{ action: "note", messages: [{ id: "who-certain" }, { id: "at-console", host: "vercel.com" }] }]);
});

test("a false alarm of one value is known by its fingerprint, which is asked for only then", () => {
  const fingerprint = token.length.toString(16).padStart(64, "0");
  expect(judgeAt("https://chat.example/", [], { policy: () => policyOf({ falseAlarms: [{ fingerprint: fingerprint as never }] }) })(token, "paste")).toBeNull();
  let asked = 0;
  judgeAt("https://npmjs.com/", [], { fingerprint: () => String(asked++) })(token, "paste");
  expect(asked).toBe(0);
});
