import { generateKeyPairSync, randomBytes } from "node:crypto";
import type { Asker, Noun } from "@tokenward/shared/contract";
import { err, ok } from "@tokenward/shared/result";
import type { VaultConfig } from "@tokenward/shared/domain";
import { reveal, Secret } from "@tokenward/shared/secret";
import { createMemoryAuditStore } from "../audit/testing/audit-store.memory.ts";
import type { Kept } from "../deps.ts";
import type { ConsumerFiles, StorageError } from "../ports.ts";
import { createVault, type Vault } from "../vault.ts";
import { createMemoryKeychain } from "./keychain.memory.ts";
import { createMemoryRecords } from "./records.memory.ts";

export const cli: Asker = { caller: "cli", browser: null };
export const desktop: Asker = { caller: "desktop", browser: null };
export const window: Asker = { caller: "window", browser: null };

export const secretOf = (text: string): Secret => Secret.of(new Uint8Array(Buffer.from(text)));
export const textOfSecret = (value: Secret): string => Buffer.from(reveal(value)).toString();

/** A disk and a keychain that outlive the agents started on them. */
export const createWorld = () => {
  const keychain = createMemoryKeychain();
  const records = createMemoryRecords();
  const auditStore = createMemoryAuditStore();
  const kept = <T>(): Kept<T> & { content: T | null; refusal: StorageError | null } => ({
    content: null,
    refusal: null,
    read() {
      return ok(this.content);
    },
    write(content) {
      if (this.refusal !== null) return err(this.refusal);
      this.content = content;
      return ok(undefined);
    },
  });
  const config = kept<VaultConfig>();
  const recovery = kept<Uint8Array>();
  const file = { passphrase: null as string | null, key: Uint8Array.from(randomBytes(32)), keychain: createMemoryKeychain("file"), gone: false, crash: null as "before-rewrap" | "after-rewrap" | null };
  const state = { now: 1_800_000_000_000, databaseKey: null as Uint8Array | null, changed: [] as Noun[], notes: [] as string[], npmrc: "", setAside: 0, beforeAnswer: Promise.resolve() };

  const files: ConsumerFiles = {
    inspect: async (path) => (state.npmrc === "" ? null : { format: path.endsWith("npmrc") ? "npmrc" : "env", bytes: new Uint8Array(Buffer.from(state.npmrc)), trackedByGit: false }),
    holds: (bytes, value) => Buffer.from(bytes).includes(Buffer.from(reveal(value))),
    replaceValue: async () => ok("absent"),
    usualPlaces: async (provider) => (provider === "npm" && state.npmrc !== "" ? ["/home/me/.npmrc"] : []),
    npmRegistry: async () => (state.npmrc === "" ? null : "http://localhost:4873/"),
  };
  const pair = (): Uint8Array => Uint8Array.from(generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "der" }));

  /** Starts an agent on this world. */
  const start = async (): Promise<Vault> => {
    const vault = createVault({
      home: "/vault", version: "0.0.0", device: "laptop", fips: false, config, recovery, files,
      keychains: {
        os: async () => (keychain.fault === null ? ok(keychain) : err(keychain.fault)),
        file: {
          create: async (passphrase) => {
            file.passphrase = textOfSecret(passphrase);
            return ok({ keychain: file.keychain, fileKey: file.key });
          },
          createWith: async (key, passphrase) => {
            file.gone = false;
            file.passphrase = textOfSecret(passphrase);
            file.key = Uint8Array.from(key);
            file.keychain.stored.clear();
            return ok({ keychain: file.keychain, fileKey: file.key });
          },
          open: async (by) =>
            file.gone ? err({ kind: "absent", message: "The keychain file is gone." })
            : "fileKey" in by ? ok({ keychain: file.keychain, fileKey: by.fileKey })
            : textOfSecret(by.passphrase) === file.passphrase ? ok({ keychain: file.keychain, fileKey: file.key })
            : err({ kind: "wrong-passphrase", message: "wrong" }),
          rewrap: async (_key, passphrase) => {
            if (file.crash === "before-rewrap") throw new Error("crash");
            file.passphrase = textOfSecret(passphrase);
            if (file.crash === "after-rewrap") throw new Error("crash");
            return ok(undefined);
          },
        },
      },
      setAside: () => {
        state.setAside += 1;
        return ok(undefined);
      },
      openStore: (key, { mustExist }) => {
        if (state.databaseKey === null && mustExist) return err({ kind: "failed", message: "The vault's database is gone." });
        state.databaseKey ??= Uint8Array.from(key);
        if (Buffer.compare(state.databaseKey, key) !== 0) return err({ kind: "damaged", message: "Another key." });
        return ok({ records, audit: auditStore, close: () => undefined });
      },
      makeKeyPairs: () => ({ auditKey: pair(), channelKey: pair() }),
      http: {
        send: async ({ url }) => {
          await state.beforeAnswer;
          return { kind: "answer", status: url.endsWith("/-/whoami") ? 200 : 500, headers: {}, body: new Uint8Array(Buffer.from(JSON.stringify({ username: "somebody" }))) };
        },
      },
      clock: { now: () => state.now, wait: async () => undefined },
      random: (count) => Uint8Array.from(randomBytes(count)),
      onChanged: (nouns) => void state.changed.push(...nouns),
      note: (sentence) => void state.notes.push(sentence),
    });
    await vault.start();
    return vault;
  };
  return { keychain, records, auditStore, config, recovery, file, state, start };
};
