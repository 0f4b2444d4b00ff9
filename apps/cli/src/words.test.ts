import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dayMs, hourMs, minuteMs } from "@tokenward/shared/time";
import { endOf, relative, stateOf, whatHappened } from "./words.ts";

const now = 1_800_000_000_000;

test.each([
  [now + 30 * dayMs - 1_000, "in 30 days"], [now - 3 * hourMs, "3 hours ago"], [now + minuteMs, "in 1 minute"], [now + 20_000, "now"],
  [now + 430 * dayMs, "in 14 months"], [now - 1_100 * dayMs, "3 years ago"], [now + dayMs, "in 1 day"],
])("%s is %s", (at, words) => expect(relative(at, now)).toBe(words));

test("every moment has words, and never a zero", () => {
  fc.assert(fc.property(fc.integer({ min: -5e11, max: 5e11 }), (ms) => /^(now|in [1-9]\d* (minute|hour|day|month|year)s?|[1-9]\d* (minute|hour|day|month|year)s? ago)$/.test(relative(now + ms, now))));
});

test("an end is red when it is past, amber when it is soon, and quiet when nobody cares", () => {
  const active = { kind: "active" } as const;
  const end = (at: number) => ({ expiry: { at, from: "user" as const }, state: active });
  expect(endOf({ expiry: null, state: active }, now)).toEqual({ words: "no expiry", tone: "quiet" });
  expect(endOf(end(now + 10 * dayMs), now).tone).toBe("warn");
  expect(endOf(end(now + 100 * dayMs), now).tone).toBe("plain");
  expect(endOf(end(now - 2 * dayMs), now)).toEqual({ words: "expired 2 days ago", tone: "danger" });
  expect(stateOf(end(now - 1), now).words).toBe("expired");
  expect(endOf({ ...end(now - dayMs), state: { kind: "revoked", since: 1 } }, now).tone).toBe("quiet");
});

test("an incident is told with its host only", () => {
  expect(whatHappened({ outcome: "held", road: "paste", origin: "https://paste.example" })).toBe("kept out of paste.example");
  expect(whatHappened({ outcome: "overridden", road: "drop", origin: "https://chat.example:8443" })).toBe("dropped into chat.example:8443");
});
