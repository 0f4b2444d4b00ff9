import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readFromOwnPage, readFromPage } from "./messages.ts";

const sighting = { provider: "github", kind: "github-personal", fingerprint: "a".repeat(64), road: "paste", verdict: "block", place: null, label: null };

test("well-formed messages are read, and nothing that they do not name comes along", () => {
  expect(readFromPage({ kind: "knowledge", extra: 1 })).toEqual({ kind: "knowledge" });
  expect(readFromPage({ kind: "held", title: "t", sightings: [{ ...sighting, text: "no" }], origin: "https://forged.example" })).toEqual({ kind: "held", title: "t", sightings: [sighting] });
  expect(readFromPage({ kind: "held", title: "not looked through", sightings: [] })).toEqual({ kind: "held", title: "not looked through", sightings: [] });
  expect(readFromPage({ kind: "passed", sightings: [sighting] })).toEqual({ kind: "passed", sightings: [sighting] });
  expect(readFromPage({ kind: "ask-release", pasteId: "p", paste: { title: "t", detail: "d", what: "w", kindName: "k", waysOut: ["release"], sightings: [] } })).toMatchObject({ pasteId: "p" });
  expect(readFromOwnPage({ kind: "release", id: "i", decision: "once", reason: "because" })).toEqual({ kind: "release", id: "i", decision: "once", reason: "because" });
});

test.each([
  ["nothing that passed", { kind: "passed", sightings: [] }],
  ["too many", { kind: "held", title: "t", sightings: Array.from({ length: 21 }, () => sighting) }],
  ["a fingerprint that is text", { kind: "held", title: "t", sightings: [{ ...sighting, fingerprint: "secret" }] }],
  ["an unknown road", { kind: "held", title: "t", sightings: [{ ...sighting, road: "thought" }] }],
  ["a long title", { kind: "held", title: "t".repeat(201), sightings: [sighting] }],
  ["a page that asks for what only our own pages may", { kind: "release", id: "i", decision: "once", reason: "because" }],
  ["a page that writes rules", { kind: "keep-rules", rules: { interruptsFrom: "block" } }],
  ["a page that wants to pair", { kind: "pair" }],
])("refused from a page: %s", (_name, message) => {
  expect(readFromPage(message)).toBeNull();
});

test("nothing a page can send throws or passes unread", () => {
  fc.assert(fc.property(fc.anything(), (message) => {
    const read = readFromPage(message);
    expect(read === null || typeof read.kind === "string").toBe(true);
    readFromOwnPage(message);
  }));
});
