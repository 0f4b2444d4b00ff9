/** What a page's words say, without the page: pure, so that it can be tried by the thousand. */

const dayMs = 86_400_000;
const maxYears = 10;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

/**
 * When a token dies, by a page's words: epoch ms; null when they say never; undefined when they cannot be read for sure. A day
 * without a time is taken at its start, in UTC: rather a reminder too early. `1/2/2027` is a guess, and guessed is not read.
 */
export const readExpiry = (text: string, now: number): number | null | undefined => {
  if (/\b(?:never|no expir\w*|(?:does not|doesn.t|will not|won.t) expire|without expir\w*)/i.test(text) || /^\s*none\s*$/i.test(text)) return null;
  const at = dateIn(text) ?? spanIn(text, now);
  return at !== null && at > now && at < now + maxYears * 366 * dayMs ? at : undefined;
};

const dateIn = (text: string): number | null => {
  const iso = /(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?!\d))?/.exec(text);
  if (iso !== null) return utc(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]), Number(iso[4] ?? 0), Number(iso[5] ?? 0));
  const named = /\b(?:([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? |(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? )(\d{4})\b/.exec(text);
  if (named === null) return null;
  const month = months.indexOf((named[1] ?? named[4] ?? "").slice(0, 3).toLowerCase());
  return month < 0 ? null : utc(Number(named[5]), month, Number(named[2] ?? named[3]), 0, 0);
};

/** Null for a day that no calendar has. */
const utc = (year: number, month: number, day: number, hour: number, minute: number): number | null => {
  const at = Date.UTC(year, month, day, hour, minute);
  const back = new Date(at);
  return back.getUTCMonth() === month && back.getUTCDate() === day && hour < 24 && minute < 60 ? at : null;
};

const spanIn = (text: string, now: number): number | null => {
  const span = /(?<![\d.,/-])(\d{1,4})(?![\d/]|[.,]\d) ?(day|week|month|year)s?\b/i.exec(text);
  // What a form's list of days is called inside: `30`.
  const bare = /^\s*(\d{1,4})\s*$/.exec(text);
  const days = span !== null ? Number(span[1]) * (unitDays[span[2]!.toLowerCase()] ?? 0) : bare !== null ? Number(bare[1]) : 0;
  return days > 0 && days <= maxYears * 366 ? Math.floor((now + days * dayMs) / dayMs) * dayMs : null;
};

/** A name for people: one line, no control characters, ≤ 100 units. Null when nothing is left. */
export const readLabel = (text: string): string | null => text.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, " ").replaceAll(/ {2,}/g, " ").trim().slice(0, 100) || null;

/** Scopes as a provider writes them, from lists, boxes or words with commas; what is a sentence is none. At most 50. */
export const readScopes = (texts: readonly string[]): readonly string[] => {
  const scopes = texts.flatMap((text) => text.replace(/^\s*(?:scopes?|permissions?):/i, "").split(/[,\n]/)).map((scope) => scope.replaceAll(/\s+/g, " ").trim());
  return [...new Set(scopes.filter((scope) => /^[\p{L}\p{N}_:.*/()" -]{1,60}$/u.test(scope)))].slice(0, 50);
};
