import type { Incident } from "@tokenward/shared/domain";

const hostOf = (origin: string): string => {
  try {
    return new URL(origin).host || origin;
  } catch {
    return origin;
  }
};
const verbs = { paste: "Pasted", drop: "Dropped" } as const;

/** What happened, without the time: "Pasted into pastebin.com". */
export const whatHappened = ({ outcome, road, origin }: Pick<Incident, "outcome" | "road" | "origin">): string =>
  outcome === "held" ? `Kept out of ${hostOf(origin)}` : `${verbs[road]} into ${hostOf(origin)}`;

/** What it means and what to do. */
export const whatItMeans = ({ outcome, tokenId }: Pick<Incident, "outcome" | "tokenId">): string => {
  const advice = tokenId === null ? "It is not one of the tokens kept here: revoke it where it was made." : "Treat it as known to others until the old value is dead.";
  if (outcome === "held" && tokenId === null) return "The page did not get it. If it is yours, add it here, so that it is watched and can be replaced.";
  if (outcome === "held") return "The page did not get it. Nothing needs to be done; rotate it if others could see the screen or the clipboard.";
  return outcome === "overridden" ? `You chose “paste anyway”. ${advice}` : `It got in before it could be stopped. ${advice}`;
};
