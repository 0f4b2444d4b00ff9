import type { Item, LookSettings, Seen } from "./hit.ts";

export interface CrewData {
  /** The file to load the engine from. */
  readonly engine: string;
  readonly settings: LookSettings;
  /** Where compiled code is kept; null where it is not. */
  readonly codeCache: string | null;
}

/** Files that a thread looks at in one go. */
export interface Batch {
  readonly number: number;
  readonly items: readonly Item[];
}

/** What came of a batch. Files that hold nothing are counted only. */
export interface Looked {
  readonly number: number;
  readonly files: number;
  readonly bytes: number;
  readonly leftOut: Readonly<Record<NonNullable<Seen["leftOut"]>, number>>;
  readonly notable: readonly { readonly at: number; readonly seen: Pick<Seen, "hits" | "faults"> }[];
}

export const look = async ({ number, items }: Batch, lookAt: (item: Item) => Seen, loadLibarchive: () => Promise<void>): Promise<Looked> => {
  const notable: { at: number; seen: Pick<Seen, "hits" | "faults"> }[] = [];
  const leftOut = { media: 0, size: 0 };
  let [files, total] = [0, 0];
  for (const [at, item] of items.entries()) {
    let seen = lookAt(item);
    if (seen.waits === true) {
      await loadLibarchive();
      seen = lookAt(item);
    }
    const { bytes, hits, faults, leftOut: why } = seen;
    if (why === null) [files, total] = [files + 1, total + bytes];
    else leftOut[why]++;
    if (hits.length > 0 || faults.length > 0) notable.push({ at, seen: { hits, faults } });
  }
  return { number, files, bytes: total, leftOut, notable };
};
