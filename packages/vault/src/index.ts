export type { FileKeychainError, Keychains, Kept, OpenedFileKeychain, Store, VaultDeps } from "./deps.ts";
export { createVault, type Vault } from "./vault.ts";
