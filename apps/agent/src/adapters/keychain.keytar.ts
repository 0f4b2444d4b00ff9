import { err, ok, type Result } from "@tokenward/shared/result";
import { secondMs } from "@tokenward/shared/time";
import type { Keychain, KeychainError } from "@tokenward/vault/ports";
import { timeoutError, keytarError, noLibraryError } from "./keytar-error.ts";

const serviceName = "Tokenward";
/** A locked keyring asks its user, who may be away. */
const usualLimitMs = 30 * secondMs;

/** The part of keytar that we use. */
export interface Keytar {
  getPassword(service: string, account: string): Promise<string | null>;
  setPassword(service: string, account: string, password: string): Promise<void>;
  deletePassword(service: string, account: string): Promise<boolean>;
  findCredentials(service: string): Promise<readonly { readonly account: string }[]>;
}

interface World {
  readonly load?: () => Promise<Keytar>;
  readonly limitMs?: number;
  readonly platform?: string;
}

/**
 * The operating system's keychain: items of the service `Tokenward`, the bytes in base64. An item is written, read and
 * deleted first, so that a missing or locked keychain is known before anything relies on it.
 *
 * A call that hangs cannot be cancelled, and Node waits for its thread at `process.exit` (measured: until the prompt ends).
 * Whoever must end the process in time needs a signal.
 *
 * Two vaults of one user share the service; `accounts` cannot tell them apart. Accounts hold the vault's or the token's
 * random id, so they do not collide.
 */
export const createOsKeychain = async (vaultId: string, { load = loadKeytar, limitMs = usualLimitMs, platform = process.platform }: World = {}): Promise<Result<Keychain, KeychainError>> => {
  const probeAccount = `vault-${vaultId}/probe`;
  let keytar: Keytar;
  try {
    keytar = await load();
  } catch {
    return err(noLibraryError(platform));
  }

  // One call at a time: each takes a thread that file and crypto work needs too, and a prompt may hold it for long. It also
  // keeps the order, so that a write that was given up and happens after all does not land on a newer one.
  let last: Promise<unknown> = Promise.resolve();
  const ask = <T>(call: () => Promise<T>): Promise<Result<T, KeychainError>> => {
    let gaveUp = false;
    const answer = last.then(async (): Promise<Result<T, KeychainError>> => {
      if (gaveUp) return err(timeoutError);
      try {
        return ok(await call());
      } catch (cause) {
        return err(keytarError(cause, platform));
      }
    });
    last = answer;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Result<T, KeychainError>>((resolve) => {
      timer = setTimeout(() => {
        gaveUp = true;
        resolve(err(timeoutError));
      }, limitMs);
    });
    return Promise.race([answer, late]).finally(() => clearTimeout(timer));
  };

  /** Libsecret answers "no such item" for a keyring that is locked and stays so (measured with gnome-keyring); only a write tells. */
  const isThere = async (): Promise<Result<void, KeychainError>> => {
    const text = Buffer.from(probeAccount).toString("base64");
    const set = await ask(() => keytar.setPassword(serviceName, probeAccount, text));
    if (!set.ok) return set;
    const got = await ask(() => keytar.getPassword(serviceName, probeAccount));
    if (!got.ok) return got;
    const deleted = await ask(() => keytar.deletePassword(serviceName, probeAccount));
    if (!deleted.ok) return deleted;
    return got.value === text ? ok(undefined) : err({ kind: "failed", message: "The system keychain did not keep what was written to it. Check it with its own program." });
  };

  const keychain: Keychain = {
    kind: "os",
    get: async (account) => {
      const text = await ask(() => keytar.getPassword(serviceName, account));
      if (!text.ok) return text;
      if (text.value !== null) {
        const bytes = Buffer.from(text.value, "base64");
        return bytes.toString("base64") === text.value ? ok(bytes) : err(foreignItem);
      }
      const there = await isThere();
      return there.ok ? ok(null) : there;
    },
    set: (account, bytes) => {
      const text = Buffer.from(bytes).toString("base64");
      return ask(() => keytar.setPassword(serviceName, account, text));
    },
    delete: async (account) => {
      const deleted = await ask(() => keytar.deletePassword(serviceName, account));
      if (!deleted.ok) return deleted;
      return deleted.value ? ok(undefined) : isThere();
    },
    accounts: async () => {
      const there = await isThere();
      if (!there.ok) return there;
      const found = await ask(() => keytar.findCredentials(serviceName));
      return found.ok ? ok(found.value.map(({ account }) => account)) : found;
    },
  };
  const there = await isThere();
  return there.ok ? ok(keychain) : there;
};

const foreignItem: KeychainError = {
  kind: "damaged",
  message: "The system keychain holds something under Tokenward's name that Tokenward did not write. Nothing was changed. Was an entry edited by hand? Bring the keychain back from a backup.",
};

/** Only when needed: where libsecret is missing, keytar cannot even be loaded. */
const loadKeytar = async (): Promise<Keytar> => (await import("keytar")).default;
