import { err, ok } from "@tokenward/shared/result";
import type { Keychain, KeychainError } from "../ports.ts";

/** A keychain that forgets: for tests. `fault` makes it refuse everything, as a locked one does. */
export interface MemoryKeychain extends Keychain {
  readonly stored: Map<string, Uint8Array>;
  fault: KeychainError | null;
}

export const createMemoryKeychain = (kind: "os" | "file" = "os"): MemoryKeychain => {
  const stored = new Map<string, Uint8Array>();
  return {
    kind, stored,
    fault: null,
    async get(account) {
      const bytes = stored.get(account);
      return this.fault === null ? ok(bytes === undefined ? null : Uint8Array.from(bytes)) : err(this.fault);
    },
    async set(account, bytes) {
      if (this.fault !== null) return err(this.fault);
      stored.set(account, Uint8Array.from(bytes));
      return ok(undefined);
    },
    async delete(account) {
      if (this.fault !== null) return err(this.fault);
      stored.delete(account);
      return ok(undefined);
    },
    async accounts() {
      return this.fault === null ? ok([...stored.keys()]) : err(this.fault);
    },
  };
};
