import type { Token } from "@tokenward/shared/domain";
import { dayMs } from "@tokenward/shared/time";
import { expect, test } from "vitest";
import { filters, inOrder, matches } from "./screens/inventory/filters.ts";
import { parseRoute } from "./state/route.ts";
import { agoWords, lifeOf, stateOf } from "./words.ts";

const now = Date.UTC(2026, 10, 23, 12);
const token = (more: object): Token =>
  ({ id: "x", label: "a", provider: "npm", kind: "npm-granular", account: null, owner: "you", note: "", lastFour: "abcd", createdAt: now - dayMs, rotatedAt: null, expiry: null, consumers: [], state: { kind: "active" }, ...more }) as unknown as Token;
const ends = (days: number) => ({ expiry: { at: now + days * dayMs, from: "user" } });

test("red is for exposed and expired, amber for soon and old, and the rest is quiet", () => {
  const words = (more: object) => stateOf(token(more), now);
  expect(words({ state: { kind: "exposed", since: now, incidentId: "i" } })).toEqual({ words: "exposed 1 min", tone: "danger" });
  expect(words(ends(-1))).toEqual({ words: "expired", tone: "danger" });
  expect(words(ends(14))).toEqual({ words: "soon", tone: "warn" });
  expect(words({ createdAt: now - 412 * dayMs })).toEqual({ words: "412 days old", tone: "warn" });
  expect(words({ ...ends(-1), state: { kind: "revoked", since: now } })).toEqual({ words: "revoked", tone: "plain" });
  expect(words({})).toEqual({ words: "fine", tone: "plain" });
});

test("what is left of a life has words, and a bar where there is an end", () => {
  expect(lifeOf(token({}), now)).toEqual({ words: "no expiry", left: null, tone: "plain" });
  expect(lifeOf(token(ends(45)), now)).toMatchObject({ words: "45 days", left: 0.5, tone: "plain" });
  expect(lifeOf(token(ends(0.5)), now)).toMatchObject({ words: "12 hours", tone: "warn" });
  expect(lifeOf(token(ends(-3)), now)).toEqual({ words: "expired", left: 0, tone: "danger" });
});

test("times past are said roughly", () => {
  expect([5_000, 60_000, 3 * 60_000, 3_600_000, 3 * dayMs].map((age) => agoWords(now - age, now))).toEqual(["just now", "1 minute ago", "3 minutes ago", "1 hour ago", "3 days ago"]);
});

test("what wants attention comes first, the dead last", () => {
  const list = [token({ label: "endless" }), token({ label: "dead", state: { kind: "revoked", since: now } }), token({ label: "late", ...ends(60) }), token({ label: "bad", state: { kind: "exposed", since: now, incidentId: "i" } }), token({ label: "also endless" })];
  expect(inOrder(list).map(({ label }) => label)).toEqual(["bad", "late", "also endless", "endless", "dead"]);
});

test("search takes every word anywhere, filters say what they keep", () => {
  const one = token({ label: "ci-deploy", owner: "Platform", consumers: [{ path: "~/site/.env", format: "env", version: 1 }] });
  expect(matches(one, "dep plat")).toBe(true);
  expect(matches(one, ".env npm")).toBe(true);
  expect(matches(one, "deploy gitlab")).toBe(false);
  expect(matches(one, "")).toBe(true);
  const kept = (more: object) => filters.filter(({ keeps }) => keeps(token(more), now)).map(({ key }) => key);
  expect(kept({ ...ends(30), owner: "", createdAt: now - 91 * dayMs })).toEqual(["all", "expiring", "old", "unowned"]);
  expect(kept({})).toEqual(["all"]);
});

test("an address that names no screen or no id still leads somewhere", () => {
  expect(parseRoute("")).toEqual({ noun: "inventory", id: null });
  expect(parseRoute("/inventory/0123456789abcdefghjkmnpqrs")).toEqual({ noun: "inventory", id: "0123456789abcdefghjkmnpqrs" });
  expect(parseRoute("/incidents/../../etc")).toEqual({ noun: "incidents", id: null });
});
