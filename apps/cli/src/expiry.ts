import { dayMs } from "@tokenward/shared/time";
import { Stop } from "./exit.ts";

/** `2027-01-31` (the end of that day, local time), `90d` from now, or `never` (null). Throws Stop on anything else. */
export const expiryFrom = (text: string, now: number): number | null => {
  if (text === "never") return null;
  const days = /^(\d{1,5})d$/.exec(text)?.[1];
  if (days !== undefined) return now + Number(days) * dayMs;
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (date !== null) {
    const [year, month, dayOfMonth] = [Number(date[1]), Number(date[2]), Number(date[3])];
    const end = new Date(year, month - 1, dayOfMonth, 23, 59, 59);
    // 2027-02-31 would otherwise become a day in March.
    if (end.getMonth() === month - 1 && end.getDate() === dayOfMonth) return end.getTime();
  }
  throw new Stop("usage", "--expires takes a day (2027-01-31), a number of days (90d) or never.");
};
