import type { VaultStatus } from "@tokenward/shared/contract";
import type { VaultDeps } from "../deps.ts";
import type { Phase } from "./phase.ts";

export const statusOf = (deps: Pick<VaultDeps, "home" | "version" | "recovery">, phase: Phase): VaultStatus => {
  const kit = deps.recovery.read();
  const about = { version: deps.version, home: deps.home, hasRecoveryKit: kit.ok && kit.value !== null };
  const nothing = { tokens: 0, openIncidents: 0, auditFault: null };
  switch (phase.kind) {
    case "none":
      return { ...about, ...nothing, state: "uninitialised", keychain: null, hasPassphrase: false, lockedBecause: null, presence: "confirm" };
    case "unreadable":
      return { ...about, ...nothing, state: "locked", keychain: null, hasPassphrase: false, lockedBecause: phase.why.message, presence: "confirm" };
    case "closed": {
      const isFile = phase.config.keychain === "file";
      return { ...about, ...nothing, state: "locked", keychain: phase.config.keychain, hasPassphrase: isFile, lockedBecause: phase.why.message, presence: isFile ? "passphrase" : "confirm" };
    }
    default: {
      const { records, audit, bundle, vaultKey, lockedBecause } = phase.vault;
      const hasPassphrase = bundle.vaultKey.kind === "wrapped";
      return {
        ...about, state: vaultKey === null ? "locked" : "unlocked", keychain: phase.config.keychain, hasPassphrase,
        tokens: records.tokens().length, openIncidents: records.incidents().filter(({ state }) => state === "open").length,
        auditFault: audit.auditFault(), lockedBecause: vaultKey === null ? lockedBecause : null, presence: hasPassphrase ? "passphrase" : "confirm",
      };
    }
  }
};
