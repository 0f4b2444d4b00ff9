import { deriveKey, unwrapKey, wrapKey, type Random } from "@tokenward/crypto";
import { err, ok, type Result } from "@tokenward/shared/result";
import type { Secret } from "@tokenward/shared/secret";

/**
 * The vault's keys, kept as one keychain item so that the keychain is asked once a login session.
 *
 * `metadata` and `database` serve while the vault is locked: reminders and the paste guard work then. `vaultKey` opens
 * values; with a passphrase it is here only wrapped.
 */
export interface KeyBundle {
  readonly database: Uint8Array;
  readonly metadata: Uint8Array;
  /** Ed25519 private key of the audit log, PKCS8 DER. */
  readonly auditKey: Uint8Array;
  /** P-256 private key with which the agent proves itself to browsers, PKCS8 DER. */
  readonly channelKey: Uint8Array;
  readonly vaultKey: { readonly kind: "plain"; readonly key: Uint8Array } | WrappedVaultKey;
}

export interface WrappedVaultKey {
  readonly kind: "wrapped";
  readonly wrapped: Uint8Array;
  /** Under the passphrase before: there only while the keychain file is put under the new one, so that a crash locks nobody out. */
  readonly earlier?: Uint8Array;
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const bytesOf = (text: unknown): Uint8Array => Buffer.from(typeof text === "string" ? text : "", "base64");

/** The bundle as bytes. It is written to the keychain only. */
export const encodeBundle = (bundle: KeyBundle): Uint8Array =>
  Buffer.from(
    JSON.stringify({
      format: 1,
      database: base64(bundle.database),
      metadata: base64(bundle.metadata),
      auditKey: base64(bundle.auditKey),
      channelKey: base64(bundle.channelKey),
      ...(bundle.vaultKey.kind === "plain" ? { vaultKey: base64(bundle.vaultKey.key) } : { wrappedVaultKey: base64(bundle.vaultKey.wrapped) }),
      ...(bundle.vaultKey.kind === "plain" || bundle.vaultKey.earlier === undefined ? {} : { earlierVaultKey: base64(bundle.vaultKey.earlier) }),
    }),
  );

/** Null when the bytes are not a bundle. */
export const decodeBundle = (bytes: Uint8Array): KeyBundle | null => {
  try {
    const parsed = JSON.parse(Buffer.from(bytes).toString()) as Record<string, unknown>;
    const bundle = {
      database: bytesOf(parsed["database"]),
      metadata: bytesOf(parsed["metadata"]),
      auditKey: bytesOf(parsed["auditKey"]),
      channelKey: bytesOf(parsed["channelKey"]),
      vaultKey: typeof parsed["vaultKey"] === "string"
        ? { kind: "plain" as const, key: bytesOf(parsed["vaultKey"]) }
        : { kind: "wrapped" as const, wrapped: bytesOf(parsed["wrappedVaultKey"]), ...(typeof parsed["earlierVaultKey"] === "string" ? { earlier: bytesOf(parsed["earlierVaultKey"]) } : {}) },
    };
    return parsed["format"] === 1 && bundle.database.length === 32 && bundle.metadata.length === 32 && bundle.auditKey.length > 0 ? bundle : null;
  } catch {
    return null;
  }
};

export const fingerprintKeyOf = (bundle: KeyBundle): Uint8Array => deriveKey(bundle.metadata, "tokenward/fingerprint/1");
export const headKeyOf = (bundle: KeyBundle): Uint8Array => deriveKey(bundle.metadata, "tokenward/audit-head/1");
export const valueKeyOf = (vaultKey: Uint8Array): Uint8Array => deriveKey(vaultKey, "tokenward/value/1");

/** The vault key out of a bundle. `needs-passphrase` when there is one and none was given. */
export const openVaultKey = async (bundle: KeyBundle, passphrase: Secret | undefined): Promise<Result<Uint8Array, "needs-passphrase" | "wrong-passphrase" | "damaged">> => {
  if (bundle.vaultKey.kind === "plain") return ok(Uint8Array.from(bundle.vaultKey.key));
  if (passphrase === undefined) return err("needs-passphrase");
  const key = await unwrapKey(bundle.vaultKey.wrapped, passphrase);
  const { earlier } = bundle.vaultKey;
  return key.ok || earlier === undefined ? key : unwrapKey(earlier, passphrase);
};

/** What a crash in the middle of a change left, made whole again: only the key under the passphrase that opened the keychain file stays. */
export const settled = async (bundle: KeyBundle, passphrase: Secret): Promise<KeyBundle> => {
  if (bundle.vaultKey.kind === "plain" || bundle.vaultKey.earlier === undefined) return bundle;
  const { wrapped, earlier } = bundle.vaultKey;
  const key = await unwrapKey(wrapped, passphrase);
  if (key.ok) key.value.fill(0);
  return { ...bundle, vaultKey: { kind: "wrapped", wrapped: key.ok ? wrapped : earlier } };
};

/** `next`, opened by the passphrase of `before` as well: what the keychain file holds while it changes from one to the other. */
export const openedByBoth = (next: KeyBundle, before: KeyBundle | null): KeyBundle =>
  next.vaultKey.kind === "wrapped" && before?.vaultKey.kind === "wrapped" ? { ...next, vaultKey: { ...next.vaultKey, earlier: before.vaultKey.wrapped } } : next;

/** The same bundle with the vault key under another passphrase, or under none. */
export const withPassphrase = async (bundle: KeyBundle, vaultKey: Uint8Array, passphrase: Secret | null, random: Random, fips: boolean): Promise<KeyBundle> => ({
  ...bundle,
  vaultKey: passphrase === null
    ? { kind: "plain", key: Uint8Array.from(vaultKey) }
    : { kind: "wrapped", wrapped: await wrapKey({ key: vaultKey, passphrase, kdf: fips ? "pbkdf2" : "argon2id", random }) },
});
