import type { Token } from "@tokenward/shared/domain";
import { dayMs, hourMs, minuteMs } from "@tokenward/shared/time";
import type { Tone } from "@tokenward/ui";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });
const shortDay = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const clockSeconds = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

export const dateWords = (at: number): string => day.format(at);
export const timeWords = (at: number): string => clockSeconds.format(at);
/** "14:07" today, "30 Aug, 14:07" this year, with the year before that. */
export const momentWords = (at: number, now: number): string => {
  if (new Date(at).toDateString() === new Date(now).toDateString()) return clock.format(at);
  return `${new Date(at).getFullYear() === new Date(now).getFullYear() ? shortDay.format(at) : day.format(at)}, ${clock.format(at)}`;
};
export const agoWords = (at: number, now: number): string => {
  const age = now - at;
  if (age < minuteMs) return "just now";
  if (age < hourMs) return `${plural(Math.floor(age / minuteMs), "minute")} ago`;
  if (age < dayMs) return `${plural(Math.floor(age / hourMs), "hour")} ago`;
  return age < 30 * dayMs ? `${plural(Math.floor(age / dayMs), "day")} ago` : dateWords(at);
};

/** "3 min", "2 h", "5 days": how long something has been so. */
export const forWords = (since: number, now: number): string => {
  const age = Math.max(0, now - since);
  return age < hourMs ? `${Math.max(1, Math.floor(age / minuteMs))} min` : age < 2 * dayMs ? `${Math.floor(age / hourMs)} h` : plural(Math.floor(age / dayMs), "day");
};

export interface Life {
  readonly words: string;
  /** Share of the life that is left, 0 to 1; null when there is no end. */
  readonly left: number | null;
  readonly tone: Tone;
}
const soonMs = 14 * dayMs;
/** What is left of a token's life. Measured against its start where that is later than 90 days ago. */
export const lifeOf = (token: Token, now: number): Life => {
  if (token.state.kind === "revoked") return { words: "dead", left: null, tone: "plain" };
  if (token.expiry === null) return { words: "no expiry", left: null, tone: "plain" };
  const leftMs = token.expiry.at - now;
  if (leftMs <= 0) return { words: "expired", left: 0, tone: "danger" };
  const days = Math.floor(leftMs / dayMs);
  const wholeMs = Math.max(token.expiry.at - (token.rotatedAt ?? token.createdAt), 90 * dayMs);
  return { words: days === 0 ? plural(Math.max(1, Math.floor(leftMs / hourMs)), "hour") : plural(days, "day"), left: leftMs / wholeMs, tone: leftMs <= soonMs ? "warn" : "plain" };
};

export interface StateWords {
  readonly words: string;
  readonly tone: Tone;
}
const oldMs = 365 * dayMs;
/** The one thing to know about a token's state. "fine" is said quietly. */
export const stateOf = (token: Token, now: number): StateWords => {
  switch (token.state.kind) {
    case "exposed": return { words: `exposed ${forWords(token.state.since, now)}`, tone: "danger" };
    case "revoking": return { words: "being revoked", tone: "warn" };
    case "revoked": return { words: "revoked", tone: "plain" };
    case "active": break;
  }
  if (token.expiry !== null && token.expiry.at <= now) return { words: "expired", tone: "danger" };
  if (token.expiry !== null && token.expiry.at - now <= soonMs) return { words: "soon", tone: "warn" };
  const ageMs = now - (token.rotatedAt ?? token.createdAt);
  return ageMs > oldMs ? { words: `${Math.floor(ageMs / dayMs)} days old`, tone: "warn" } : { words: "fine", tone: "plain" };
};

/** Where a fact comes from, said beside the fact. */
export const originWords = { token: "from the token itself", provider: "from the provider", user: "you said so", policy: "from your policy" } as const;

const lockedBy: Readonly<Record<string, string>> = {
  start: "Tokenward was started anew.", idle: "It was not used for a while.", suspend: "The computer slept.", "screen-lock": "The screen was locked.", "audit-unavailable": "The audit log could not be written.",
};
/** Why the vault is locked, as a sentence. The vault says it by a word of its own, or hands on what a person or program said. */
export const lockedWords = (because: string | null): string => (because === null ? "Values need an unlock." : (lockedBy[because] ?? (because.includes(" ") ? because : "It was locked.")));
