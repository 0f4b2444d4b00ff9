import type { VaultConfig } from "@tokenward/shared/domain";
import type { Result } from "@tokenward/shared/result";
import type { Secret } from "@tokenward/shared/secret";
import type { Noun } from "@tokenward/shared/contract";
import type { AuditStore } from "./audit/index.ts";
import type { Clock, ConsumerFiles, Http, Keychain, KeychainError, Random, Records, StorageError } from "./ports.ts";

/** One small file of the vault folder. `read` is null when there is none, and an error when it is there but not readable. */
export interface Kept<T> {
  read(): Result<T | null, StorageError>;
  write(content: T): Result<void, StorageError>;
}

export type FileKeychainError = KeychainError | { readonly kind: "wrong-passphrase"; readonly message: string };
export interface OpenedFileKeychain {
  readonly keychain: Keychain;
  readonly fileKey: Uint8Array;
}

export interface Keychains {
  /** The operating system's. Answers a probe first, so that a missing or locked one is known before anything relies on it. */
  os(vaultId: string): Promise<Result<Keychain, KeychainError>>;
  readonly file: {
    create(passphrase: Secret): Promise<Result<OpenedFileKeychain, KeychainError>>;
    /** The file made anew under a key that the recovery kit kept: for a file that is gone. What it held besides the keys stays lost. */
    createWith(fileKey: Uint8Array, passphrase: Secret): Promise<Result<OpenedFileKeychain, KeychainError>>;
    open(by: { readonly passphrase: Secret } | { readonly fileKey: Uint8Array }): Promise<Result<OpenedFileKeychain, FileKeychainError>>;
    /** Puts the file under another passphrase. */
    rewrap(fileKey: Uint8Array, passphrase: Secret): Promise<Result<void, KeychainError>>;
  };
}

export interface Store {
  readonly records: Records;
  readonly audit: AuditStore;
  close(): void;
}

export interface VaultDeps {
  readonly home: string;
  readonly version: string;
  /** Name of this machine in audit records. */
  readonly device: string;
  /** FIPS mode: PBKDF2 instead of Argon2id. */
  readonly fips: boolean;
  readonly config: Kept<VaultConfig>;
  /** The keys, wrapped for the recovery kit. Useless without the kit. */
  readonly recovery: Kept<Uint8Array>;
  readonly keychains: Keychains;
  /** Moves what an earlier, unfinished making of a vault left in the folder out of the way. It deletes nothing. */
  readonly setAside: () => Result<void, StorageError>;
  /** `mustExist`: a missing database is an error, not a new one. */
  readonly openStore: (key: Uint8Array, options: { readonly mustExist: boolean }) => Result<Store, StorageError>;
  readonly makeKeyPairs: () => { readonly auditKey: Uint8Array; readonly channelKey: Uint8Array };
  readonly http: Http;
  readonly files: ConsumerFiles;
  readonly clock: Clock;
  readonly random: Random;
  readonly onChanged: (nouns: readonly Noun[]) => void;
  /** For what nobody waits for: a sentence for the agent's log. Never a value. */
  readonly note: (sentence: string) => void;
}
