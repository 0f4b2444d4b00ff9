import { expect, test } from "vitest";
import { dayMs } from "@tokenward/shared/time";
import { expiryFrom } from "./expiry.ts";

test("days, a date, and never", () => {
  expect(expiryFrom("90d", 1_000)).toBe(1_000 + 90 * dayMs);
  expect(new Date(expiryFrom("2027-01-31", 0)!).getDate()).toBe(31);
  expect(expiryFrom("never", 0)).toBeNull();
});

test.each(["2027-02-31", "2027-13-01", "tomorrow", "90", "-1d", "", "31.01.2027"])("%s is none of these", (text) => {
  expect(() => expiryFrom(text, 0)).toThrow(/2027-01-31/);
});
