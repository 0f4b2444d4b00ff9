import { createHash, randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { lifecycleOf, lifecycles, type ValueMarks } from "./lifecycles.ts";

const marks = (value: string): ValueMarks => ({
  sha512Hex: createHash("sha512").update(value).digest("hex"),
  startsWith: (text) => value.startsWith(text),
  endsWith: (text) => value.endsWith(text),
});

describe.each(lifecycles)("$provider", (lifecycle) => {
  test("names its sources, and keeps its promise in step with its recipe", () => {
    expect(lifecycle.source.length).toBeGreaterThan(0);
    expect(lifecycle.promises.length).toBeGreaterThan(0);
    expect(lifecycle.mint === null).toBe(lifecycle.recipe === "guided");
    expect(lifecycle.usualLifetimeDays).toBeLessThanOrEqual(lifecycle.maxLifetimeDays);
  });
});

test("a provider nobody knows has no lifecycle", () => {
  expect(lifecycleOf("generic")).toBeNull();
});

test("npm knows a value by its hash or by its shortened form, and not by a prefix all share", () => {
  const value = randomBytes(30).toString("base64url");
  const listedAs = (entry: { readonly [field: string]: string }): boolean => lifecycleOf("npm")?.isListedAs?.(entry, marks(value)) ?? false;
  expect(listedAs({ key: marks(value).sha512Hex, token: "other" })).toBe(true);
  expect(listedAs({ key: "k", token: `${value.slice(0, 5)}...${value.slice(-5)}` })).toBe(true);
  expect(listedAs({ key: "k", token: value.slice(0, 10) })).toBe(true);
  expect(listedAs({ key: "k", token: `${value.slice(0, 5)}...?????` })).toBe(false);
  expect(listedAs({ key: "k", token: value.slice(0, 4) })).toBe(false);
  expect(listedAs({ key: "k" })).toBe(false);
});

test("npm's successor takes over what the old token was limited to", () => {
  const body = lifecycleOf("npm")?.mint?.body({ name: "n", expiresAt: 0, lifetimeDays: 30, scopes: [], old: { readonly: true, cidr: ["10.0.0.0/8"], packages: ["a"], key: "k" } }, null);
  expect(body).toEqual({ readonly: true, cidr_whitelist: ["10.0.0.0/8"], packages: ["a"], name: "n", password: null, expires: 30 });
});

test("a 403 is a death at npm only with verdaccio's words for it", () => {
  const dead = (status: number, body: { readonly [field: string]: string }): boolean => lifecycleOf("npm")?.isDead?.({ status, headers: {}, body }) ?? false;
  expect(dead(403, { error: "unauthorized access" })).toBe(true);
  expect(dead(403, { error: "you must be on the company network" })).toBe(false);
  expect(dead(200, {})).toBe(true);
  expect(dead(200, { username: "ann" })).toBe(false);
  expect(dead(503, {})).toBe(false);
});

test("npm tells a wanted code from a wrong password", () => {
  const asks = (status: number, header?: string) => lifecycleOf("npm")?.asksFor?.({ status, headers: header === undefined ? {} : { "www-authenticate": header }, body: {} });
  expect([asks(401, "OTP"), asks(401, "Basic, Bearer"), asks(401), asks(403), asks(500)]).toEqual(["otp", "password", "password", null, null]);
});

test.each([
  ["2027-01-31 09:30:00 UTC", Date.UTC(2027, 0, 31, 9, 30)],
  ["2027-01-31 09:30:00 -0700", Date.UTC(2027, 0, 31, 16, 30)],
  ["2027-01-31T09:30:00Z", Date.UTC(2027, 0, 31, 9, 30)],
  ["tomorrow", null],
  ["2027-99-31 09:30:00 UTC", null],
])("GitHub's expiry header: %s", (text, expected) => {
  expect(lifecycleOf("github")?.readTime?.(text)).toBe(expected);
});

test("GitLab's expiry is the start of its day in UTC, and the new one is asked for as a day", () => {
  const gitlab = lifecycleOf("gitlab");
  expect(gitlab?.readTime?.("2027-01-31")).toBe(Date.UTC(2027, 0, 31));
  expect(gitlab?.mint?.body({ name: "n", expiresAt: Date.UTC(2027, 0, 31, 12), lifetimeDays: 1, scopes: [], old: null }, null)).toEqual({ expires_at: "2027-01-31" });
});

test.each([
  ["github", "https://github.com/", "https://api.github.com"],
  ["github", "https://ghe.example.test", "https://ghe.example.test/api/v3"],
  ["github", "https://ghe.example.test/api/v3/", "https://ghe.example.test/api/v3"],
  ["gitlab", "https://gitlab.example.test/api/v4/", "https://gitlab.example.test"],
  ["npm", "https://npm.example.test/team/", "https://npm.example.test/team"],
])("%s at %s", (provider, written, expected) => {
  expect(lifecycleOf(provider)?.tidyBaseUrl(written)).toBe(expected);
});

test("GitHub's revocation goes without the token at github.com, and with it elsewhere", () => {
  const github = lifecycleOf("github");
  expect(github?.retire.auth).toBeNull();
  expect(github?.at?.("https://api.github.com")).toEqual({});
  expect(github?.at?.("https://ghe.example.test/api/v3").retire?.auth).not.toBeNull();
});
