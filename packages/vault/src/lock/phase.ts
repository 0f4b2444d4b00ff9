import type { RpcError } from "@tokenward/shared/contract";
import { err, ok, type Result } from "@tokenward/shared/result";
import type { VaultConfig } from "@tokenward/shared/domain";
import { refuse, type OpenVault } from "../open-vault.ts";

/**
 * - `none`: no vault was made yet.
 * - `unreadable`: what is written about it in clear cannot be read, so nobody knows where its keys are.
 * - `closed`: there is one, but its keychain has not given the keys; nothing at all can be read.
 * - `open`: records, reminders and the paste guard work; values only while `vault.vaultKey` is there.
 */
export type Phase =
  | { readonly kind: "none" }
  | { readonly kind: "unreadable"; readonly why: RpcError }
  | { readonly kind: "closed"; readonly config: VaultConfig; readonly why: RpcError }
  | { readonly kind: "open"; readonly config: VaultConfig; readonly vault: OpenVault };

export const openVaultOf = (phase: Phase): Result<OpenVault, RpcError> => {
  switch (phase.kind) {
    case "none":
      return refuse("not-found", "There is no vault yet. Make one: tokenward init, or the window.");
    case "open":
      return ok(phase.vault);
    default:
      return err(phase.why);
  }
};
