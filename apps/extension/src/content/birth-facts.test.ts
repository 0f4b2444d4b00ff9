import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readExpiry, readLabel, readScopes } from "./birth-facts.ts";

const now = Date.UTC(2027, 0, 15, 10, 30);
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

test.each([
  ["Mar 4, 2027", day("2027-03-04")], ["on Thu, Mar 4 2027", day("2027-03-04")], ["March 4th, 2027", day("2027-03-04")], ["4 March 2027", day("2027-03-04")], ["4th Sept. 2027", day("2027-09-04")],
  ["2027-03-04", day("2027-03-04")], ["2027-03-04T12:30:00Z", day("2027-03-04") + 45_000_000], ["2027-03-04 12:30 UTC", day("2027-03-04") + 45_000_000],
  ["in 30 days", day("2027-02-14")], ["30 days", day("2027-02-14")], ["1 year", day("2028-01-15")], ["90", day("2027-04-15")],
  ["never expires", null], ["No expiration", null], ["does not expire", null], ["none", null], ["Never", null],
])("%j is read", (text, at) => {
  expect(readExpiry(text, now)).toBe(at);
});

test.each(["", "3/4/2027", "04.03.2027", "2026-12-31", "Feb 30, 2027", "soon", "v1.2 days", "12 apples", "2027-03-04-05", "99999 days", "0", "Mai 4, 2027x"])("%j is not read", (text) => {
  expect(readExpiry(text, now)).toBeUndefined();
});

test("every day to come is read back from the ways in which pages write it; nothing throws", () => {
  const at = fc.integer({ min: 1, max: 3000 }).map((days) => Math.floor(now / 86_400_000 + days) * 86_400_000);
  fc.assert(fc.property(at, fc.constantFrom("en-US", "en-GB"), fc.constantFrom("short", "long"), (at, locale, month) => {
    const text = new Intl.DateTimeFormat(locale, { day: "numeric", month, year: "numeric", timeZone: "UTC" }).format(at);
    expect(readExpiry(`Expires on ${text}.`, now), text).toBe(at);
  }));
  fc.assert(fc.property(fc.string(), (text) => void readExpiry(text, now)));
});

test("names and scopes are for people: bounded, one line, no format characters", () => {
  expect(readLabel("  ci\u202edeploy \n\t2 ")).toBe("ci deploy 2");
  expect(readLabel("\u200b\n")).toBeNull();
  expect(readScopes(["Scopes: repo, workflow", "repo", "read:org\nwrite:packages", "x".repeat(80)])).toEqual(["repo", "workflow", "read:org", "write:packages"]);
  fc.assert(fc.property(fc.array(fc.string()), (texts) => {
    const scopes = readScopes(texts);
    expect(scopes.length).toBeLessThanOrEqual(50);
    for (const scope of scopes) expect(scope.length).toBeLessThanOrEqual(60);
    expect((readLabel(texts.join("")) ?? "").length).toBeLessThanOrEqual(100);
  }));
});
