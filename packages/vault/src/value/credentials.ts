import { createHash } from "node:crypto";
import { ok, type Result } from "@tokenward/shared/result";
import type { Secret } from "@tokenward/shared/secret";
import type { Records, ValueError, Values } from "../ports.ts";

/** The stronger credential of an account (a password), kept only when the user asked for it and used only to rotate. */
export interface Credentials {
  get(provider: string, baseUrl: string | null, account: string): Promise<Result<Secret | null, ValueError>>;
  put(provider: string, baseUrl: string | null, account: string, value: Secret): Promise<Result<void, ValueError>>;
  delete(provider: string, baseUrl: string | null, account: string): Promise<Result<void, ValueError>>;
}

/** Credentials as sealed values under an account of their own: `credential-<hash of whose it is>/1`. */
export const createCredentials = (values: Values, records: Pick<Records, "items">): Credentials => {
  const idOf = (...whose: readonly (string | null)[]): string => `credential-${createHash("sha256").update(JSON.stringify(whose)).digest("hex").slice(0, 32)}`;
  return {
    get: async (provider, baseUrl, account) => {
      const id = idOf(provider, baseUrl, account);
      // Asked first, so that a vault without one costs no look into the keychain.
      return records.items().includes(`${id}/1`) ? values.get(id, 1) : ok(null);
    },
    put: (provider, baseUrl, account, value) => values.put(idOf(provider, baseUrl, account), 1, value),
    delete: (provider, baseUrl, account) => values.delete(idOf(provider, baseUrl, account), 1),
  };
};
