import type { BrowserTrouble } from "@tokenward/shared/contract";
import type { LinkCause } from "@tokenward/shared/link-problem";
import { minuteMs, type Now } from "@tokenward/shared/time";

/** What failed longer ago has been seen to, or is of no interest any more. */
const keptMs = 10 * minuteMs;
const maxKept = 5;
/** A browser tries again every few seconds: nobody needs to hear of each. */
const againMs = minuteMs;

export interface Troubles {
  list(): readonly BrowserTrouble[];
  /** Notes that a browser of this name could not connect. Its name is its own word: nothing rests on it. */
  add(name: string, cause: LinkCause): void;
  /** A browser of this name has connected. */
  over(name: string): void;
}

/** Why browsers could not connect lately, one cause a name, the newest first. In memory only. */
export const createTroubles = (now: Now, onChanged: () => void): Troubles => {
  let kept: readonly BrowserTrouble[] = [];
  return {
    list: () => kept.filter(({ at }) => now() - at < keptMs),
    add: (name, cause) => {
      const before = kept.find((trouble) => trouble.name === name);
      if (before?.cause === cause && now() - before.at < againMs) return;
      kept = [{ name, cause, at: now() }, ...kept.filter((trouble) => trouble.name !== name)].slice(0, maxKept);
      onChanged();
    },
    over: (name) => void (kept = kept.filter((trouble) => trouble.name !== name)),
  };
};
