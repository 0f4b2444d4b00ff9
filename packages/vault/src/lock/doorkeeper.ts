import { newId, newRecoveryKit, unwrapWithKit, wrapWithKit } from "@tokenward/crypto";
import type { RpcError } from "@tokenward/shared/contract";
import { err, ok, type Result } from "@tokenward/shared/result";
import { wipe, type Secret } from "@tokenward/shared/secret";
import type { VaultConfig } from "@tokenward/shared/domain";
import type { VaultDeps } from "../deps.ts";
import { refuse, rpcErrorOf, type OpenVault } from "../open-vault.ts";
import type { Keychain, KeychainError } from "../ports.ts";
import { assemble } from "./assemble.ts";
import { headAccount } from "./head.ts";
import { decodeBundle, encodeBundle, openedByBoth, openVaultKey, settled, withPassphrase, type KeyBundle } from "./keys.ts";
import { decodeKitContent, encodeKitContent } from "./kit-content.ts";

export const keysAccount = (vaultId: string): string => `vault-${vaultId}/keys`;

export type Doorkeeper = ReturnType<typeof createDoorkeeper>;

/** A vault just made: open, with its kit and what is kept about it in clear. */
export interface MadeVault {
  readonly vault: OpenVault;
  readonly kit: Secret;
  readonly config: VaultConfig;
}

const fileInstead = "Or keep the keys in a file: tokenward init --keychain file.";
const keysThere = "This vault keeps its keys there. Nothing was touched.";
const saying = (error: KeychainError, more: string): Result<never, RpcError> => err(rpcErrorOf({ ...error, message: `${error.message} ${more}` }));

/** Opens the keychain and the keys in it: making a vault, opening one, and opening one with the recovery kit. */
export const createDoorkeeper = (deps: VaultDeps) => {
  const { random } = deps;

  interface Opened {
    readonly keychain: Keychain;
    /** The file keychain's key; null with an OS keychain. */
    readonly fileKey: Uint8Array | null;
  }
  const openOs = async (vaultId: string): Promise<Result<Opened, KeychainError>> => {
    const keychain = await deps.keychains.os(vaultId);
    return keychain.ok ? ok({ keychain: keychain.value, fileKey: null }) : keychain;
  };
  const keepConfig = (config: VaultConfig): Result<void, RpcError> => {
    const written = deps.config.write(config);
    return written.ok ? written : err(rpcErrorOf(written.error));
  };

  const writeKit = (bundle: KeyBundle, vaultKey: Uint8Array, fileKey: Uint8Array | null): Result<Secret, RpcError> => {
    const kit = newRecoveryKit(random);
    const content = encodeKitContent({ bundle: { ...bundle, vaultKey: { kind: "plain", key: vaultKey } }, fileKey });
    const wrapped = wrapWithKit(content, kit, random);
    // A kit that was never seen to open anything is a promise, not a kit.
    const proof = unwrapWithKit(wrapped, kit);
    const opens = typeof proof !== "string" && Buffer.compare(proof, content) === 0;
    content.fill(0);
    if (typeof proof !== "string") proof.fill(0);
    if (!opens) throw new Error("the new recovery kit does not open what it wraps");
    const written = deps.recovery.write(wrapped);
    return written.ok ? ok(kit) : err(rpcErrorOf(written.error));
  };

  const loadKeychain = async (config: VaultConfig, passphrase: Secret | undefined): Promise<Result<Opened, RpcError>> => {
    if (config.keychain === "os") {
      const opened = await openOs(config.vaultId);
      return opened.ok ? opened : saying(opened.error, keysThere);
    }
    if (passphrase === undefined) return refuse("locked", "This vault keeps its keys in a file under a passphrase. Unlock it: tokenward unlock.");
    const opened = await deps.keychains.file.open({ passphrase });
    if (opened.ok) return opened;
    return opened.error.kind === "wrong-passphrase" ? refuse("presence-required", "That is not the passphrase.") : err(rpcErrorOf(opened.error));
  };

  return {
    async init(kind: "os" | "file", passphrase: Secret | undefined): Promise<Result<MadeVault, RpcError>> {
      if (kind === "file" && passphrase === undefined) return refuse("needs-input", "A file keychain is sealed under a passphrase: give one.");
      const vaultId = newId(random);
      const aside = deps.setAside();
      if (!aside.ok) return err(rpcErrorOf(aside.error));
      const opened = passphrase !== undefined && kind === "file" ? await deps.keychains.file.create(passphrase) : await openOs(vaultId);
      if (!opened.ok) return kind === "os" ? saying(opened.error, fileInstead) : err(rpcErrorOf(opened.error));
      const { keychain, fileKey } = opened.value;
      const vaultKey = random(32);
      const plain: KeyBundle = { database: random(32), metadata: random(32), ...deps.makeKeyPairs(), vaultKey: { kind: "plain", key: vaultKey } };
      const bundle = passphrase === undefined ? plain : await withPassphrase(plain, vaultKey, passphrase, random, deps.fips);
      const kept = await keychain.set(keysAccount(vaultId), encodeBundle(bundle));
      if (!kept.ok) return err(rpcErrorOf(kept.error));
      const config: VaultConfig = { format: 1, vaultId, keychain: kind, createdAt: deps.clock.now() };
      const vault = await assemble(deps, config, opened.value, bundle, { isNew: true, recovered: false });
      const kit = vault.ok ? writeKit(bundle, vaultKey, fileKey) : vault;
      // The config comes last: until it stands there is no vault, and a second try starts anew.
      const written = kit.ok ? keepConfig(config) : kit;
      if (!vault.ok || !kit.ok || !written.ok) {
        if (vault.ok) await vault.value.close();
        for (const account of [keysAccount(vaultId), headAccount(vaultId)]) await keychain.delete(account);
        if (!vault.ok) return vault;
        if (!kit.ok) return kit;
        return written.ok ? ok({ vault: vault.value, kit: kit.value, config }) : written;
      }
      // A copy: locking wipes it, and the bundle needs its own when there is no passphrase.
      vault.value.vaultKey = Uint8Array.from(vaultKey);
      if (passphrase !== undefined) vaultKey.fill(0);
      vault.value.lockedBecause = null;
      return ok({ vault: vault.value, kit: kit.value, config });
    },

    /** Opens the database of an existing vault; unlocks it too when the keys allow it without asking, or the passphrase is given. */
    async open(config: VaultConfig, passphrase: Secret | undefined): Promise<Result<OpenVault, RpcError>> {
      const loaded = await loadKeychain(config, passphrase);
      if (!loaded.ok) return loaded;
      const bytes = await loaded.value.keychain.get(keysAccount(config.vaultId));
      if (!bytes.ok) return err(rpcErrorOf(bytes.error));
      let bundle = bytes.value === null ? null : decodeBundle(bytes.value);
      bytes.value?.fill(0);
      // Once the keychain file was opened by it, it is the passphrase.
      if (bundle !== null && config.keychain === "file" && passphrase !== undefined) bundle = await settled(bundle, passphrase);
      if (bundle === null) {
        return refuse("keychain-unavailable", `The ${config.keychain === "os" ? "system keychain" : "keychain file"} no longer holds the keys of this vault. Nothing was touched. Was another keychain chosen, or the entry deleted? Bring it back, or open the vault with the recovery kit: tokenward unlock --recovery-kit.`);
      }
      const vault = await assemble(deps, config, loaded.value, bundle, { isNew: false, recovered: false });
      if (!vault.ok) return vault;
      const key = await openVaultKey(bundle, passphrase);
      if (key.ok) {
        vault.value.vaultKey = key.value;
        vault.value.lockedBecause = null;
      }
      return vault;
    },

    /** The keys out of the kit. They replace what the keychain holds; the vault has no passphrase afterwards unless a new one is given. */
    async openWithKit(config: VaultConfig, kit: Secret, passphrase: Secret | undefined, already: OpenVault | null): Promise<Result<OpenVault, RpcError>> {
      const content = readKit(kit);
      if (!content.ok) return content;
      const { bundle: plain, fileKey } = content.value;
      if (config.keychain === "file" && passphrase === undefined) return refuse("needs-input", "The keychain file needs a new passphrase: give it along with the kit.");
      const vaultKey = plain.vaultKey.kind === "plain" ? plain.vaultKey.key : null;
      if (vaultKey === null || (config.keychain === "file" && fileKey === null)) return refuse("unavailable", "The recovery file is damaged.");
      const found = already === null ? await keychainForKit(config, fileKey, passphrase) : ok(already.keychain);
      if (!found.ok) return found;
      const keychain = found.value;
      const account = keysAccount(config.vaultId);
      const bundle = passphrase === undefined ? plain : await withPassphrase(plain, vaultKey, passphrase, random, deps.fips);
      const before = await keychain.get(account);
      const kept = await keepUnder(keychain, account, bundle, before.ok && before.value !== null ? decodeBundle(before.value) : null, fileKey, passphrase);
      if (!kept.ok) return kept;
      let vault = already;
      if (vault === null) {
        const assembled = await assemble(deps, config, { keychain, fileKey }, bundle, { isNew: false, recovered: true });
        if (!assembled.ok) return assembled;
        vault = assembled.value;
      }
      vault.bundle = bundle;
      vault.vaultKey = Uint8Array.from(vaultKey);
      // With a passphrase the only copy is the vault's, which locking wipes.
      if (passphrase !== undefined) vaultKey.fill(0);
      vault.lockedBecause = null;
      return ok(vault);
    },

    opensWith: (kit: Secret): Result<boolean, RpcError> => {
      const content = readKit(kit);
      if (content.ok) return ok(true);
      return content.error.code === "presence-required" ? ok(false) : content;
    },

    newKit: writeKit,
    /** Puts the vault key, and the keychain file where there is one, under another passphrase or (OS keychain only) under none. */
    changePassphrase: async (vault: OpenVault, vaultKey: Uint8Array, next: Secret | null): Promise<Result<void, RpcError>> => {
      const bundle = await withPassphrase(vault.bundle, vaultKey, next, random, deps.fips);
      const kept = await keepUnder(vault.keychain, keysAccount(vault.vaultId), bundle, vault.bundle, vault.fileKey, next ?? undefined);
      if (!kept.ok) return kept;
      vault.bundle = bundle;
      return ok(undefined);
    },
  };

  /**
   * Keeps the key bundle and puts the keychain file under its passphrase. They are two writes, so the bundle is opened by the old
   * passphrase as well until the file is under the new one: wherever a crash falls, what opens the file opens the bundle.
   */
  async function keepUnder(keychain: Keychain, account: string, bundle: KeyBundle, before: KeyBundle | null, fileKey: Uint8Array | null, passphrase: Secret | undefined): Promise<Result<void, RpcError>> {
    const keep = async (wanted: KeyBundle): Promise<Result<void, RpcError>> => {
      const kept = await keychain.set(account, encodeBundle(wanted));
      return kept.ok ? kept : err(rpcErrorOf(kept.error));
    };
    if (fileKey === null || passphrase === undefined) return keep(bundle);
    const both = await keep(openedByBoth(bundle, before));
    if (!both.ok) return both;
    const rewrapped = await deps.keychains.file.rewrap(fileKey, passphrase);
    if (!rewrapped.ok) {
      if (before !== null) await keep(before);
      return err(rpcErrorOf(rewrapped.error));
    }
    // The passphrase is changed by now; that the old key's wrap could not be taken away is put right when the file is opened next.
    const last = await keep(bundle);
    if (!last.ok) deps.note(`The vault key is still kept under the earlier passphrase too: ${last.error.message}`);
    return ok(undefined);
  }

  async function keychainForKit(config: VaultConfig, fileKey: Uint8Array | null, passphrase: Secret | undefined): Promise<Result<Keychain, RpcError>> {
    if (fileKey === null || passphrase === undefined) {
      const os = await deps.keychains.os(config.vaultId);
      return os.ok ? os : err(rpcErrorOf(os.error));
    }
    const file = await deps.keychains.file.open({ fileKey });
    if (file.ok) return ok(file.value.keychain);
    if (file.error.kind !== "absent") return refuse("unavailable", file.error.message);
    const made = await deps.keychains.file.createWith(fileKey, passphrase);
    return made.ok ? ok(made.value.keychain) : err(rpcErrorOf(made.error));
  }

  function readKit(kit: Secret): Result<{ readonly bundle: KeyBundle; readonly fileKey: Uint8Array | null }, RpcError> {
    const wrapped = deps.recovery.read();
    if (!wrapped.ok) return err(rpcErrorOf(wrapped.error));
    if (wrapped.value === null) return refuse("not-found", "This vault folder holds no recovery file, so a kit cannot open it.");
    const bytes = unwrapWithKit(wrapped.value, kit);
    wipe(kit);
    if (bytes === "mistyped") return refuse("invalid-input", "The kit's last group does not fit the others: a character is mistyped. Check it and try again.");
    if (bytes === "wrong-kit") return refuse("presence-required", "This kit does not open this vault. Is it an older kit, or one of another vault?");
    if (bytes === "damaged") return refuse("unavailable", "The recovery file is damaged. Bring it back from a backup.");
    const content = decodeKitContent(bytes);
    bytes.fill(0);
    return content === null ? refuse("unavailable", "The recovery file is damaged.") : ok(content);
  }
};
