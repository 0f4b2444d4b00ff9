import { expect, test } from "vitest";
import type { KnownValue } from "@tokenward/shared/contract";
import type { Finding } from "@tokenward/shared/domain";
import { createJudge, isOrBelow, type JudgeDeps } from "./judge.ts";

const token = "TOKEN-0123456789";
const own = "four plain words here";
const knownValue: KnownValue = { length: own.length, mark: 1, roll: 1, provider: "generic", kind: "generic-secret", label: "old-db", lastFour: "here", allowedHosts: ["db.example"], dead: false };
const places = (text: string, part: string): readonly (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found.push([at, at + part.length]);
  return found;
};
const judgeAt = (host: string | null, known: readonly KnownValue[] = [knownValue], more: Partial<JudgeDeps> = {}) =>
  createJudge({
    scan: (text) => places(text, token).map((span): Finding => ({ provider: "acme", kind: "acme-key", span, confidence: "certain", reasons: ["verified"], isPublic: false })),
    findKnown: (text) => (known.length === 0 ? [] : places(text, own).map((span) => ({ index: 0, span }))),
    known: () => known,
    isHome: (provider, at) => provider === "acme" && isOrBelow(at, "acme.example"),
    providerName: () => "Acme", kindName: () => "Acme key",
    mask: (text, spans) => spans.reduceRight((masked, [start, end]) => `${masked.slice(0, start)}####${masked.slice(end)}`, text),
    fingerprint: (value) => value.length.toString(16).padStart(64, "0"),
    host, ...more,
  });

test("what has no token, or belongs here, passes", () => {
  expect(judgeAt("x.example")("npm install left-pad", "paste")).toBeNull();
  expect(judgeAt("acme.example")(token, "paste")).toBeNull();
  expect(judgeAt("api.acme.example")(token, "paste")).toBeNull();
  expect(judgeAt("app.db.example")(own, "paste")).toBeNull();
});

test("elsewhere it is named, with the place and what it means, and no part of the verdict but the mask holds the text", () => {
  const verdict = judgeAt("paste.example")(`key=${token}`, "paste");
  expect(verdict).toMatchObject({ title: "An Acme token was not pasted", detail: "paste.example is not Acme. Anyone who can read this page could use the token.", label: "Acme key", lastFour: "6789", reference: null, masked: "key=####", chip: "not in your vault" });
  expect(JSON.stringify(verdict)).not.toContain(token);
  expect(verdict?.sightings).toEqual([{ provider: "acme", kind: "acme-key", fingerprint: token.length.toString(16).padStart(64, "0"), road: "paste", verdict: "block", place: null, label: null }]);
});

test.each(["acme.example.evil.test", "notacme.example", "acme.example.", "evil.test"])("%s is not the provider's host", (host) => {
  expect(judgeAt(host)(token, "paste")).not.toBeNull();
});

test("a frame without an origin of its own is nobody's host", () => {
  expect(judgeAt(null)(token, "drop")).toMatchObject({ title: "An Acme token was not dropped", detail: expect.stringContaining("This page is not Acme") as unknown });
});

test("one of ours is named by its label and offered as a reference, in its sentence", () => {
  expect(judgeAt("chat.example")(`use ${own} now`, "paste")).toMatchObject({ title: "Your token was not pasted", label: "old-db", lastFour: "here", reference: "use tokenward://generic/old-db now", masked: "use #### now", chip: null });
  expect(judgeAt("chat.example", [{ ...knownValue, dead: true }])(own, "paste")).toMatchObject({ chip: "revoked" });
});

test("several at once: one warning, one sighting for each value, ours first", () => {
  const verdict = judgeAt("chat.example")(`${token} ${own} ${token}`, "paste");
  expect(verdict).toMatchObject({ title: "Your token and 2 more were not pasted", masked: "#### #### ####" });
  expect(verdict?.sightings).toHaveLength(2);
});

test("a value of the vault that is also a provider's token is counted once", () => {
  const verdict = judgeAt("chat.example", [{ ...knownValue, provider: "acme" }], { findKnown: (text) => places(text, token).map((span) => ({ index: 0, span })) })(token, "paste");
  expect(verdict?.sightings).toHaveLength(1);
  expect(verdict?.title).toBe("Your Acme token was not pasted");
});

test("a very long text is judged at both ends, with spans of the whole", () => {
  const filler = "x ".repeat(600_000);
  expect(judgeAt("chat.example")(`${token} ${filler}`, "paste")).not.toBeNull();
  const verdict = judgeAt("chat.example")(`${filler}${token} tail`, "paste");
  expect(verdict?.masked.endsWith("x #### tail")).toBe(true);
});
