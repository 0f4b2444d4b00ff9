import { dayMs } from "@tokenward/shared/time";
import type { Keychain, Records } from "../ports.ts";

/** How long the value before the last rotation is kept, for undoing and for finding out what used it. */
export const previousKeptMs = dayMs;

/** Keychain accounts of values that a token or a rotation under way points at. */
const pointedAt = (records: Records, now: number): ReadonlySet<string> => {
  const wanted = new Set<string>();
  for (const token of records.tokens()) {
    wanted.add(`${token.id}/${token.version}`);
    if (token.rotatedAt !== null && now - token.rotatedAt < previousKeptMs) wanted.add(`${token.id}/${token.version - 1}`);
  }
  for (const rotation of records.rotations()) {
    if (rotation.endedAt !== null) continue;
    wanted.add(`${rotation.tokenId}/${rotation.oldVersion}`);
    wanted.add(`${rotation.tokenId}/${rotation.newVersion ?? rotation.oldVersion + 1}`);
  }
  return wanted;
};

export interface Sweeper {
  /**
   * After a start or an unlock: everything of `noted` that nothing points at. `noted` are the items there were before anybody
   * could put a value; one that is just being put has no record yet and must not be taken away. Returns the number removed.
   */
  all(keychain: Keychain, records: Records, now: number, noted: readonly string[]): Promise<number>;
  /**
   * While requests come in: only what nothing pointed at the last time either, so that a value that is just being put,
   * whose record is not there yet, is never taken away. Returns the number removed.
   */
  hourly(keychain: Keychain, records: Records, now: number): Promise<number>;
}

/**
 * Removes keychain items that nothing points at: left by a crash between the item and the record, by a rotation that was
 * undone, or older than {@link previousKeptMs}. It looks only at accounts this vault noted before writing them, so another
 * vault in the same keychain is safe. An item that cannot be removed is tried again the next time.
 */
export const createSweeper = (): Sweeper => {
  let unwantedBefore: ReadonlySet<string> = new Set();
  const unwanted = (records: Records, now: number, noted = records.items()): readonly string[] => {
    const wanted = pointedAt(records, now);
    return noted.filter((account) => {
      const [owner = "", version = ""] = account.split("/");
      return !owner.startsWith("credential-") && !wanted.has(`${owner}/${version}`);
    });
  };
  const remove = async (keychain: Keychain, records: Records, accounts: readonly string[], now: number): Promise<number> => {
    let removed = 0;
    for (const account of accounts) {
      // Looked at again: a rotation may have begun to point at it while another item was being removed.
      if (unwanted(records, now, [account]).length === 0) continue;
      const done = await keychain.delete(account);
      if (!done.ok) continue;
      records.write({ deleteItems: [account] });
      removed += 1;
    }
    return removed;
  };
  return {
    all: (keychain, records, now, noted) => remove(keychain, records, unwanted(records, now, noted), now),
    hourly: (keychain, records, now) => {
      const found = unwanted(records, now);
      const before = unwantedBefore;
      unwantedBefore = new Set(found);
      return remove(keychain, records, found.filter((account) => before.has(account)), now);
    },
  };
};
