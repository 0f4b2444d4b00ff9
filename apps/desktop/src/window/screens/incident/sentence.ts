import type { Incident, Outcome } from "@tokenward/shared/domain";
import { isExposure } from "@tokenward/shared/exposure";

const hostOf = (origin: string): string => {
  try {
    return new URL(origin).host || origin;
  } catch {
    return origin;
  }
};
const verbs = { paste: "Pasted", drop: "Dropped", typed: "Typed", filled: "Filled", submit: "Sent with a form", file: "Uploaded" } as const satisfies Record<Incident["road"], string>;

const others: Readonly<Partial<Record<Outcome, string>>> = { held: "Kept out of", allowed: "Allowed on", "false-alarm": "A false alarm on" };

/** What happened, without the time: "Pasted into pastebin.com". */
export const whatHappened = ({ outcome, road, origin }: Pick<Incident, "outcome" | "road" | "origin">): string => `${others[outcome] ?? `${verbs[road]} into`} ${hostOf(origin)}`;

/** In a word, for the row's end; `danger` when others may know the token now. */
export const inAWord = ({ outcome, state }: Pick<Incident, "outcome" | "state">): { readonly word: string; readonly tone: "plain" | "danger" } =>
  isExposure(outcome) && state === "open" ? { word: "exposed", tone: "danger" } : { word: state === "open" ? outcome : outcome === "allowed" ? "allowed" : outcome === "false-alarm" ? "false alarm" : "closed", tone: "plain" };

/** What it means and what to do. */
export const whatItMeans = ({ outcome, tokenId }: Pick<Incident, "outcome" | "tokenId">): string => {
  const advice = tokenId === null ? "It is not one of the tokens kept here: revoke it where it was made." : "Treat it as known to others until the old value is dead.";
  if (outcome === "held" && tokenId === null) return "The page did not get it. If it is yours, add it here, so that it is watched and can be replaced.";
  if (outcome === "allowed") return "You said that this token belongs there. The guard lets it pass from now on.";
  if (outcome === "false-alarm") return "You said that it is no secret.";
  if (outcome === "held") return "The page did not get it. Nothing needs to be done; rotate it if others could see the screen or the clipboard.";
  return outcome === "overridden" ? `You chose “paste anyway”. ${advice}` : `It got in before it could be stopped. ${advice}`;
};
