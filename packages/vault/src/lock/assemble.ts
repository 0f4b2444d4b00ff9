import { newId } from "@tokenward/crypto";
import type { KnownValue, RpcError } from "@tokenward/shared/contract";
import { err, ok, type Result } from "@tokenward/shared/result";
import { markOf } from "@tokenward/crypto/fingerprint";
import { createAuditLog } from "../audit/index.ts";
import { createBrowsers } from "../browser/index.ts";
import type { VaultConfig } from "@tokenward/shared/domain";
import type { VaultDeps } from "../deps.ts";
import { rpcErrorOf, type OpenVault } from "../open-vault.ts";
import type { Keychain, Records } from "../ports.ts";
import { createRotations } from "../rotation/index.ts";
import { describeValue } from "../value/describe.ts";
import { createValues } from "../value/values.ts";
import { createCredentials } from "../value/credentials.ts";
import { createHeadSeal } from "./head.ts";
import { fingerprintKeyOf, headKeyOf, valueKeyOf, type KeyBundle } from "./keys.ts";

export interface HowOpened {
  /** The vault is being made: an empty audit log is right. */
  readonly isNew: boolean;
  /** The keychain was made anew from the kit: a missing head is right. */
  readonly recovered: boolean;
}

/** Puts the open vault together: database, audit log with its head from the keychain, values, rotations, browsers. Locked. */
export const assemble = async (deps: VaultDeps, config: VaultConfig, opened: { readonly keychain: Keychain; readonly fileKey: Uint8Array | null }, bundle: KeyBundle, how: HowOpened): Promise<Result<OpenVault, RpcError>> => {
  const { clock, random } = deps;
  const { keychain, fileKey } = opened;
  const now = (): number => clock.now();
  const store = deps.openStore(bundle.database, { mustExist: !how.isNew });
  if (!store.ok) return err(rpcErrorOf(store.error));
  const { records } = store.value;
  const id = (): string => newId(random);

  const headSeal = createHeadSeal({ keychain, vaultId: config.vaultId, key: headKeyOf(bundle), random, note: deps.note });
  const sealed = await headSeal.read();
  if (!sealed.ok) {
    store.value.close();
    return err(rpcErrorOf(sealed.error));
  }
  const audit = createAuditLog({
    store: store.value.audit, now, device: deps.device, vaultId: config.vaultId, signingKey: bundle.auditKey, newCorr: id,
    head: sealed.value.head, headMissing: sealed.value.isDamaged, ...how, sealHead: headSeal.keep,
  });

  const fingerprintKey = fingerprintKeyOf(bundle);
  let valueKey: Uint8Array | null = null;
  const values = createValues({ keychain, records, random, valueKey: () => (vault.vaultKey === null ? null : (valueKey ??= valueKeyOf(vault.vaultKey))) });
  const rotations = createRotations({
    records, values, audit, clock, newId: id, http: deps.http, files: deps.files,
    credentials: createCredentials(values, records), describeValue: (value) => describeValue(fingerprintKey, value),
    onChanged: () => deps.onChanged(["token", "rotation", "incident"]),
  });
  const browsers = createBrowsers({
    records, audit, now, newId: id, onChanged: () => deps.onChanged(["browser"]),
    knowledge: () => ({
      fingerprintKey: Buffer.from(fingerprintKey).toString("base64"),
      known: knownValues(records),
      holdSeconds: records.settings().holdSeconds,
      state: vault.vaultKey === null ? "locked" : "unlocked",
    }),
  });
  const vault: OpenVault = {
    vaultId: config.vaultId, keychain, fileKey, bundle, lockedBecause: "start", lastUsedAt: now(), fingerprintKey, records, values, audit, rotations, browsers,
    get vaultKey() {
      return key;
    },
    set vaultKey(next) {
      key?.fill(0);
      valueKey?.fill(0);
      valueKey = null;
      key = next;
    },
    close: async () => {
      await headSeal.flush();
      store.value.close();
    },
  };
  let key: Uint8Array | null = null;
  return ok(vault);
};

const knownValues = (records: Records): KnownValue[] =>
  records.tokens().map((token) => ({
    length: token.valueLength, roll: token.valueRoll, mark: markOf(token.fingerprint), provider: token.provider, kind: token.kind,
    label: token.label, lastFour: token.lastFour, allowedHosts: [...token.allowedHosts], dead: token.state.kind === "revoked",
  }));
