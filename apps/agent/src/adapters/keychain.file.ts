import { kdfFor, open as unseal, seal, unwrapKey, wrapKey, type Random } from "@tokenward/crypto";
import { err, ok, type Result } from "@tokenward/shared/result";
import type { FileKeychainError, Keychains, OpenedFileKeychain } from "@tokenward/vault/deps";
import type { Keychain, KeychainError } from "@tokenward/vault/ports";
import { decodeItems, encodeItems } from "./item-table.ts";
import { keptBytes } from "./kept-file.ts";

/**
 * The keychain where the operating system has none: one file sealed under a passphrase.
 *
 * | bytes | what                                                                                    |
 * |-------|-----------------------------------------------------------------------------------------|
 * | 6     | `TWKEYS`                                                                                |
 * | 1     | format, 1                                                                               |
 * | 2     | length of the next part (big-endian)                                                    |
 * | n     | a random file key under the passphrase: derivation, its parameters and salt included, as `wrapKey` writes it; parameters that would cost more than some seconds are refused |
 * | rest  | all items under the file key (AES-256-GCM, as `seal` writes it), so that none can be exchanged or taken away |
 *
 * The file is read at every call and replaced as a whole at every change: what is on the disk is the only state there is.
 * Against an older copy of the whole file put in its place it does not help; the audit log and the database notice that.
 */
const magic = Buffer.from("TWKEYS\x01", "latin1");
const bind = "tokenward/file-keychain/1";
const headBytes = magic.length + 2;
const keyBytes = 32;
/** Some 10,000 values of the longest usual kind. */
const mostBytes = 64 * 1_048_576;

export const createFileKeychain = (path: string, { fips, random }: { readonly fips: boolean; readonly random: Random }): Keychains["file"] => {
  const file = keptBytes(path, mostBytes);

  const read = (): Result<Parts, KeychainError> => {
    const bytes = file.read();
    if (!bytes.ok) return err(bytes.error.kind === "damaged" ? damaged(path) : { kind: "failed", message: bytes.error.message });
    if (bytes.value === null) return err({ kind: "absent", message: `The keychain file is gone: ${path}. Nothing was made in its place. Bring it back from a backup.` });
    const parts = split(bytes.value);
    return parts === null ? err(damaged(path)) : ok(parts);
  };
  const write = (wrapped: Uint8Array, fileKey: Uint8Array, items: ReadonlyMap<string, Uint8Array>): Result<void, KeychainError> => {
    const plain = encodeItems(items);
    const written = file.write(join(wrapped, seal(fileKey, plain, bind, random)));
    plain.fill(0);
    return written.ok ? ok(undefined) : err({ kind: "failed", message: written.error.message });
  };
  const itemsIn = (parts: Parts, fileKey: Uint8Array): Result<Map<string, Uint8Array>, KeychainError> => {
    const plain = unseal(fileKey, parts.sealed, bind);
    const items = plain === null ? null : decodeItems(plain);
    plain?.fill(0);
    return items === null ? err(damaged(path)) : ok(items);
  };
  const wrap = (fileKey: Uint8Array, passphrase: Parameters<Keychains["file"]["rewrap"]>[1]): Promise<Uint8Array> =>
    wrapKey({ key: fileKey, passphrase, kdf: kdfFor(fips), random });

  const opened = (fileKey: Uint8Array): OpenedFileKeychain => {
    // A copy: the vault may wipe its own.
    const key = Uint8Array.from(fileKey);
    const load = (): Result<{ readonly parts: Parts; readonly items: Map<string, Uint8Array> }, KeychainError> => {
      const parts = read();
      if (!parts.ok) return parts;
      const items = itemsIn(parts.value, key);
      return items.ok ? ok({ parts: parts.value, items: items.value }) : items;
    };
    const change = (edit: (items: Map<string, Uint8Array>) => boolean): Result<void, KeychainError> => {
      const now = load();
      if (!now.ok) return now;
      return edit(now.value.items) ? write(now.value.parts.wrapped, key, now.value.items) : ok(undefined);
    };
    const keychain: Keychain = {
      kind: "file",
      get: async (account) => {
        const now = load();
        return now.ok ? ok(now.value.items.get(account) ?? null) : now;
      },
      set: async (account, bytes) => change((items) => items.set(account, bytes).has(account)),
      delete: async (account) => change((items) => items.delete(account)),
      accounts: async () => {
        const now = load();
        return now.ok ? ok(Array.from(now.value.items.keys())) : now;
      },
    };
    return { keychain, fileKey };
  };

  const createWith: Keychains["file"]["createWith"] = async (fileKey, passphrase) => {
    const there = file.read();
    if (!there.ok || there.value !== null) return err({ kind: "failed", message: `There is a file at ${path} already, and it may hold keys. Nothing was changed. Move it away and try again.` });
    const written = write(await wrap(fileKey, passphrase), fileKey, new Map());
    return written.ok ? ok(opened(fileKey)) : written;
  };

  return {
    create: (passphrase) => createWith(random(keyBytes), passphrase),
    createWith,

    open: async (by): Promise<Result<OpenedFileKeychain, FileKeychainError>> => {
      const parts = read();
      if (!parts.ok) return parts;
      const fileKey = "fileKey" in by ? ok(by.fileKey) : await unwrapKey(parts.value.wrapped, by.passphrase);
      if (!fileKey.ok) return err(fileKey.error === "damaged" ? damaged(path) : { kind: "wrong-passphrase", message: "That is not the passphrase of the keychain file. Try again." });
      if (fileKey.value.length !== keyBytes) return err(damaged(path));
      const items = itemsIn(parts.value, fileKey.value);
      return items.ok ? ok(opened(fileKey.value)) : items;
    },

    rewrap: async (fileKey, passphrase) => {
      const wrapped = await wrap(fileKey, passphrase);
      // Read only now: the slow part is over, and an item written meanwhile stays.
      const parts = read();
      if (!parts.ok) return parts;
      const items = itemsIn(parts.value, fileKey);
      return items.ok ? write(wrapped, fileKey, items.value) : items;
    },
  };
};

interface Parts {
  readonly wrapped: Uint8Array;
  readonly sealed: Uint8Array;
}

const join = (wrapped: Uint8Array, sealed: Uint8Array): Uint8Array => {
  const head = Buffer.alloc(headBytes);
  magic.copy(head);
  head.writeUInt16BE(wrapped.length, magic.length);
  return Buffer.concat([head, wrapped, sealed]);
};

/** Null when the file is not one of ours. */
const split = (bytes: Uint8Array): Parts | null => {
  const from = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (from.length < headBytes || !from.subarray(0, magic.length).equals(magic)) return null;
  const end = headBytes + from.readUInt16BE(magic.length);
  return end > from.length ? null : { wrapped: from.subarray(headBytes, end), sealed: from.subarray(end) };
};

const damaged = (path: string): KeychainError => ({
  kind: "damaged",
  message: `The keychain file ${path} is not as Tokenward wrote it: it is damaged, or it is another program's or another vault's. Nothing was changed. Bring it back from a backup.`,
});
