import { openValue, sealValue } from "@tokenward/crypto";
import { err, ok, type Result } from "@tokenward/shared/result";
import type { Keychain, KeychainError, Random, Records, ValueError, Values } from "../ports.ts";

/** Largest keychain item, in bytes. Windows allows 2,560 bytes of text, which base64 brings down to 1,920. */
export const maxItemBytes = 1_800;

export interface ValuesDeps {
  readonly keychain: Keychain;
  readonly records: Pick<Records, "write" | "items">;
  readonly random: Random;
  /** The key values are sealed under; null while the vault is locked. */
  readonly valueKey: () => Uint8Array | null;
}

const lockedError: ValueError = { kind: "vault-locked", message: "The vault is locked. Unlock it first: tokenward unlock." };
const storageError = (message: string): KeychainError => ({ kind: "failed", message });

/**
 * Values as keychain items: account `<token id>/<version>`, then `<token id>/<version>/2`, `/3` … when a value is longer
 * than one item may be. The first byte of the first item is the number of items.
 */
export const createValues = ({ keychain, records, random, valueKey }: ValuesDeps): Values => {
  const read = async (id: string, version: number): Promise<Result<Uint8Array | null, KeychainError>> => {
    const first = await keychain.get(`${id}/${version}`);
    if (!first.ok || first.value === null) return first;
    const parts = [first.value.subarray(1)];
    for (let part = 2; part <= (first.value[0] ?? 1); part++) {
      const next = await keychain.get(itemAccount(id, version, part));
      if (!next.ok) return next;
      if (next.value === null) return err({ kind: "damaged", message: `The keychain has lost a part of this value (${part} of ${first.value[0]}).` });
      parts.push(next.value);
    }
    return ok(Buffer.concat(parts));
  };

  return {
    async get(id, version) {
      if (valueKey() === null) return err(lockedError);
      const sealed = await read(id, version);
      if (!sealed.ok) return sealed;
      if (sealed.value === null) return ok(null);
      // Asked for only now: a lock in the meantime has wiped the key, and an item opened with that would look tampered with.
      const key = valueKey();
      if (key === null) return err(lockedError);
      const value = openValue(key, sealed.value, { tokenId: id, version });
      return value === null
        ? err({ kind: "tampered", message: "The keychain's item for this token is not the one Tokenward wrote. It was changed or copied from elsewhere; nothing was used." })
        : ok(value);
    },

    async put(id, version, value) {
      const key = valueKey();
      if (key === null) return err(lockedError);
      const sealed = sealValue(key, value, { tokenId: id, version }, random);
      const room = maxItemBytes - 1;
      const parts = Math.max(1, Math.ceil(sealed.length / room));
      if (parts > 255) return err({ kind: "failed", message: "The value is too long for the keychain. The limit is about 450 kB." });
      const accounts = Array.from({ length: parts }, (_, index) => itemAccount(id, version, index + 1));
      // Those that were noted in time need no disk now: a provider that has killed the old value does not wait for room.
      const already = new Set(records.items());
      const putItems = accounts.filter((account) => !already.has(account));
      const noted = putItems.length === 0 ? ok(undefined) : records.write({ putItems });
      if (!noted.ok) return err(storageError(noted.error.message));
      for (let index = parts - 1; index >= 0; index--) {
        const bytes = sealed.subarray(index * room, (index + 1) * room);
        const done = await keychain.set(accounts[index]!, index === 0 ? Buffer.concat([Uint8Array.of(parts), bytes]) : bytes);
        if (!done.ok) return done;
      }
      const back = await read(id, version);
      if (!back.ok) return back;
      return back.value !== null && Buffer.compare(back.value, sealed) === 0 ? ok(undefined) : err(storageError("The keychain did not keep what was written. Nothing was changed."));
    },

    async delete(id, version) {
      const first = await keychain.get(`${id}/${version}`);
      const parts = first.ok && first.value !== null ? (first.value[0] ?? 1) : 1;
      const accounts = Array.from({ length: parts }, (_, index) => itemAccount(id, version, index + 1));
      for (const account of accounts) {
        const done = await keychain.delete(account);
        if (!done.ok) return done;
      }
      const noted = records.write({ deleteItems: accounts });
      return noted.ok ? ok(undefined) : err(storageError(noted.error.message));
    },
  };
};

/** Where a value's first item is, and with nearly every token its only one. */
export const firstItem = (id: string, version: number): string => `${id}/${version}`;

const itemAccount = (id: string, version: number, part: number): string => (part === 1 ? firstItem(id, version) : `${firstItem(id, version)}/${part}`);
