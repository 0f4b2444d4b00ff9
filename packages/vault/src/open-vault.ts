import type { RpcError } from "@tokenward/shared/contract";
import { err, type Result } from "@tokenward/shared/result";
import type { Secret } from "@tokenward/shared/secret";
import type { VaultAudit } from "./audit/index.ts";
import type { Browsers } from "./browser/index.ts";
import type { KeyBundle } from "./lock/keys.ts";
import type { Clock, Keychain, KeychainError, Random, Records, StorageError, ValueError, Values } from "./ports.ts";
import type { Rotations } from "./rotation/index.ts";

/** Everything there is once the database is open. The values stay shut while `vaultKey` is null. */
export interface OpenVault {
  readonly vaultId: string;
  readonly keychain: Keychain;
  /** The file keychain's key; null with an OS keychain. */
  readonly fileKey: Uint8Array | null;
  bundle: KeyBundle;
  vaultKey: Uint8Array | null;
  lockedBecause: string | null;
  lastUsedAt: number;
  readonly fingerprintKey: Uint8Array;
  readonly records: Records;
  readonly values: Values;
  readonly audit: VaultAudit;
  readonly rotations: Rotations;
  readonly browsers: Browsers;
  readonly close: () => Promise<void>;
}

/** What every noun's handlers are given: the open vault or the reason there is none, and the world's odds and ends. */
export interface Scene {
  readonly current: () => Result<OpenVault, RpcError>;
  readonly clock: Clock;
  readonly random: Random;
  readonly newId: () => string;
  /** The vault key, by a passphrase that somebody typed at a door. The passphrase is wiped. Slowed down after some wrong ones. */
  readonly prove: (open: OpenVault, passphrase: Secret) => Promise<Result<Uint8Array, ProofRefusal>>;
}

export type ProofRefusal = "needs-passphrase" | "wrong-passphrase" | "damaged" | "too-many";

/** Why a passphrase was not taken, as a sentence. */
export const refuseProof = (why: ProofRefusal) =>
  why === "too-many" ? refuse("presence-required", "Too many wrong passphrases. Wait a minute and try again; nothing is lost.")
  : why === "damaged" ? refuse("unavailable", "The wrapped key in the keychain is damaged. Open the vault with the recovery kit: tokenward unlock --recovery-kit.")
  : refuse("presence-required", "That is not the passphrase. Nothing was changed.");

export const lockedRpc: RpcError = { code: "locked", message: "The vault is locked. Unlock it first: tokenward unlock, or the window." };

/** A failure below, as the sentence and code a door may pass on. */
export const rpcErrorOf = (error: KeychainError | StorageError | ValueError): RpcError => {
  switch (error.kind) {
    case "vault-locked":
      return lockedRpc;
    case "full":
      return { code: "storage-full", message: error.message };
    case "absent":
    case "locked":
    case "timeout":
    case "denied":
      return { code: "keychain-unavailable", message: error.message };
    default:
      return { code: "unavailable", message: error.message };
  }
};

export const refuse = (code: RpcError["code"], message: string) => err<RpcError>({ code, message });
