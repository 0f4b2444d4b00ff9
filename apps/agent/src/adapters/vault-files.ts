import { join } from "node:path";

export interface VaultFiles {
  /** Which vault it is and where its keys are, in clear. It is written last: without it there is no vault. */
  readonly config: string;
  readonly database: string;
  /** Where there is no keychain of the operating system. */
  readonly keychain: string;
  /** The keys, wrapped for the recovery kit. */
  readonly recovery: string;
}

/** Where the parts of a vault lie in its folder. */
export const vaultFiles = (home: string): VaultFiles => ({
  config: join(home, "vault.json"),
  database: join(home, "vault.db"),
  keychain: join(home, "keychain.file"),
  recovery: join(home, "recovery.kit"),
});
