import type { Incident, Outcome, Rotation, RotationStep, Token } from "@tokenward/shared/domain";
import { isExposure } from "@tokenward/shared/exposure";
import { unreachable } from "@tokenward/shared/result";
import { dayMs, hourMs, minuteMs } from "@tokenward/shared/time";
import type { Tone } from "./screen.ts";

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** A stretch of time in its largest fitting unit: “40 minutes”, “6 days”, “14 months”. Ms, positive. */
const stretch = (ms: number): string => {
  if (ms < hourMs) return plural(Math.max(1, Math.floor(ms / minuteMs)), "minute");
  if (ms < dayMs) return plural(Math.floor(ms / hourMs), "hour");
  // Rounded: what was given 30 days a moment ago has 30 days, not 29.
  const days = Math.round(ms / dayMs);
  if (days < 60) return plural(days, "day");
  return days < 730 ? plural(Math.floor(days / 30.44), "month") : plural(Math.floor(days / 365.25), "year");
};

/** “in 6 days”, “3 hours ago”, “now” within a minute. */
export const relative = (at: number, now: number): string => {
  if (Math.abs(at - now) < minuteMs) return "now";
  return at > now ? `in ${stretch(at - now)}` : `${stretch(now - at)} ago`;
};

/** The day in the form that sorts, and that nobody misreads: 2026-11-23. Local time. */
export const day = (at: number): string => {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};
export const moment = (at: number): string => `${day(at)} ${new Date(at).toTimeString().slice(0, 8)}`;

interface Said {
  readonly words: string;
  readonly tone: Tone;
}

/** Amber from here on; the window says “soon” from the same day. */
const soonMs = 14 * dayMs;

/** When a token ends, coloured by how near that is. */
export const endOf = (token: Pick<Token, "expiry" | "state">, now: number): Said => {
  if (token.expiry === null) return { words: "no expiry", tone: "quiet" };
  const words = relative(token.expiry.at, now);
  if (token.state.kind === "revoked") return { words, tone: "quiet" };
  if (token.expiry.at <= now) return { words: `expired ${words}`.replace(" now", " just now"), tone: "danger" };
  return { words, tone: token.expiry.at - now <= soonMs ? "warn" : "plain" };
};

export const stateOf = (token: Pick<Token, "expiry" | "state">, now: number): Said => {
  switch (token.state.kind) {
    case "exposed": return { words: "exposed", tone: "danger" };
    case "revoking": return { words: "being revoked", tone: "warn" };
    case "revoked": return { words: "revoked", tone: "quiet" };
    case "active": return token.expiry !== null && token.expiry.at <= now ? { words: "expired", tone: "danger" } : { words: "active", tone: "plain" };
    default: return unreachable(token.state);
  }
};

/** Each step as people see it. */
export const stepWords: Readonly<Record<RotationStep, string>> = {
  "preflight": "checked that it can be done",
  "intent": "written down, so that a crash cannot lose it",
  "minted": "new token made",
  "tested": "new token tried: it works",
  "deployed": "handed to the places that use it",
  "retired": "old token revoked",
  "confirmed": "old token refused by the provider",
  "done": "done",
  "awaiting-value": "waiting for the new value",
  "mint-unknown": "not sure whether a new token was made",
  "abort-new": "the new token did not work; it is being revoked",
  "partial": "some places could not be written",
  "retire-pending": "the old token is not revoked yet",
  "refused": "refused",
  "undone": "undone; the old token is kept",
  "lost": "lost",
};

export const stepTone = ({ step }: Pick<Rotation, "step">): Tone => {
  if (step === "done") return "good";
  if (step === "lost" || step === "refused") return "danger";
  return ["partial", "retire-pending", "mint-unknown", "abort-new", "awaiting-value"].includes(step) ? "warn" : "plain";
};

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host || origin : origin);

const others: Readonly<Partial<Record<Outcome, string>>> = { held: "kept out of", allowed: "allowed on", "false-alarm": "a false alarm on" };
/** Red only while others may know it and nobody said that it is dealt with. */
export const incidentTone = ({ outcome, state }: Pick<Incident, "outcome" | "state">): Tone => (state === "open" && isExposure(outcome) ? "danger" : "plain");

const verbs = { paste: "pasted", drop: "dropped", typed: "typed", filled: "filled", submit: "sent with a form", file: "uploaded" } as const satisfies Record<Incident["road"], string>;

/** “kept out of paste.example”. */
export const whatHappened = ({ outcome, road, origin }: Pick<Incident, "outcome" | "road" | "origin">): string =>
  `${others[outcome] ?? `${verbs[road]} into`} ${hostOf(origin)}`;

/** "ci-deploy (…x7Qm)"; the label alone where the end of the value tells nothing. */
export const named = ({ label, lastFour }: Pick<Token, "label" | "lastFour">): string => (lastFour === "" ? label : `${label} (…${lastFour})`);
