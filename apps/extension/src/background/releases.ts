import type { HeldPaste } from "../messages.ts";
import { holdTextMs } from "../messages.ts";

/** A paste that a person wants to let through: where it waits, and what is known of it. Never its text. */
export interface Release {
  readonly id: string;
  readonly pasteId: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly origin: string;
  readonly paste: HeldPaste;
  readonly until: number;
}

/** Kept in memory only: when the worker dies, the paste is simply made again. */
export const createReleases = (now: () => number) => {
  const open = new Map<string, Release>();
  const live = (id: string): Release | null => {
    for (const [each, { until }] of open) if (until <= now()) open.delete(each);
    return open.get(id) ?? null;
  };
  return {
    ask: (release: Omit<Release, "id" | "until">): string => {
      // One question for a tab: a second click replaces the first.
      for (const [id, { tabId }] of open) if (tabId === release.tabId) open.delete(id);
      const id = crypto.randomUUID();
      open.set(id, { ...release, id, until: now() + holdTextMs });
      return id;
    },
    find: live,
    /** Once: a release that was taken is gone. */
    take: (id: string): Release | null => {
      const release = live(id);
      open.delete(id);
      return release;
    },
  };
};
