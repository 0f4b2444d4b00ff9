import type { HeldHere } from "../messages.ts";
import type { Shelf } from "./shelf.ts";

const maxPerTab = 5;

/** What was kept out, by tab, newest first: the popup tells it also when a page removed the warning. */
export const createHeldHere = (shelf: Shelf<Readonly<Record<string, readonly HeldHere[]>>>) => {
  const all = async (): Promise<Readonly<Record<string, readonly HeldHere[]>>> => (await shelf.read()) ?? {};
  return {
    inTab: async (tabId: number): Promise<readonly HeldHere[]> => (await all())[tabId] ?? [],
    /** Answers how many there are now. */
    add: async (tabId: number, held: HeldHere): Promise<number> => {
      const kept = await all();
      const here = [held, ...(kept[tabId] ?? [])].slice(0, maxPerTab);
      await shelf.write({ ...kept, [tabId]: here });
      return here.length;
    },
    forget: async (tabId: number): Promise<void> => {
      const { [tabId]: _gone, ...rest } = await all();
      await shelf.write(rest);
    },
  };
};
