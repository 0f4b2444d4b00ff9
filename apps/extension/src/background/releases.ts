import type { HeldPaste } from "../messages.ts";
import { holdTextMs } from "../messages.ts";
import type { Shelf } from "./shelf.ts";

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

export interface Releases {
  /** Answers the id of the question. One for a tab: a second click replaces the first. */
  ask(release: Omit<Release, "id" | "until">): Promise<string>;
  find(id: string): Promise<Release | null>;
  /** Once: a release that was taken is gone. */
  take(id: string): Promise<Release | null>;
}

export const createReleases = (shelf: Shelf<readonly Release[]>, now: () => number): Releases => {
  const live = async (): Promise<readonly Release[]> => ((await shelf.read()) ?? []).filter(({ until }) => until > now());
  const find = async (id: string): Promise<Release | null> => (await live()).find((release) => release.id === id) ?? null;
  return {
    find,
    ask: async (release) => {
      const id = crypto.randomUUID();
      await shelf.write([...(await live()).filter(({ tabId }) => tabId !== release.tabId), { ...release, id, until: now() + holdTextMs }]);
      return id;
    },
    take: async (id) => {
      const release = await find(id);
      await shelf.write((await live()).filter((each) => each.id !== id));
      return release;
    },
  };
};
