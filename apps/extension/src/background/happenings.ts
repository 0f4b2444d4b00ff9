import type { Outcome } from "@tokenward/shared/domain";
import type { Happening } from "../messages.ts";
import type { Shelf } from "./shelf.ts";

const maxPerTab = 5;
const maxLately = 10;

export interface HappeningsShelf {
  readonly byTab: Readonly<Record<string, readonly Happening[]>>;
  readonly lately: readonly Happening[];
}

/** What the guard did, by tab and all together, newest first: the popup tells it also when a page removed the warning. */
export const createHappenings = (shelf: Shelf<HappeningsShelf>) => {
  // One after the other: two frames that tell at the same time must not write over each other.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const mine = turn.then(act, act);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const all = async (): Promise<HappeningsShelf> => (await shelf.read()) ?? { byTab: {}, lately: [] };
  return {
    inTab: async (tabId: number): Promise<readonly Happening[]> => (await all()).byTab[tabId] ?? [],
    lately: async (): Promise<readonly Happening[]> => (await all()).lately,
    /** Answers how many there are in the tab now. */
    add: (tabId: number, happening: Happening): Promise<number> =>
      inTurn(async () => {
        const { byTab, lately } = await all();
        const here = [happening, ...(byTab[tabId] ?? [])].slice(0, maxPerTab);
        await shelf.write({ byTab: { ...byTab, [tabId]: here }, lately: [happening, ...lately].slice(0, maxLately) });
        return here.length;
      }),
    /** What became of the last that was held in a tab. */
    decide: (tabId: number, outcome: Outcome): Promise<void> =>
      inTurn(async () => {
        const { byTab, lately } = await all();
        const last = byTab[tabId]?.find((happening) => happening.outcome === "held");
        if (last === undefined) return;
        const decided = (happening: Happening): Happening => (happening.at === last.at && happening.title === last.title ? { ...happening, outcome } : happening);
        await shelf.write({ byTab: { ...byTab, [tabId]: (byTab[tabId] ?? []).map(decided) }, lately: lately.map(decided) });
      }),
    forget: (tabId: number): Promise<void> =>
      inTurn(async () => {
        const { byTab: { [tabId]: _gone, ...byTab }, lately } = await all();
        await shelf.write({ byTab, lately });
      }),
  };
};
