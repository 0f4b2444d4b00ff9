/** Who may import whom. The only copy: README.md's map is printed from this table. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  "shared": [],
  "packages/providers": ["shared"],
  "packages/crypto": ["shared"],
  "packages/rpc": ["shared"],
  "packages/ui": [],
  "packages/detection": ["shared", "providers"],
  "packages/vault": ["shared", "providers", "detection", "crypto"],
  "apps/agent": ["shared", "providers", "detection", "crypto", "vault", "rpc"],
  "apps/desktop": ["shared", "rpc", "ui", "providers"],
  "apps/extension": ["shared", "providers", "detection", "crypto", "rpc", "ui"],
  "apps/cli": ["shared", "providers", "detection", "crypto", "rpc"],
  "apps/native-host": ["rpc"],
};

/** One line about each room, for the map. */
export const rooms: Readonly<Record<string, string>> = {
  "shared": "the language: domain, contract, Secret, Result",
  "packages/providers": "facts about each provider: kinds of token, lifecycle, home hosts",
  "packages/crypto": "seal and open, fingerprints, the browser channel, the audit log's arithmetic",
  "packages/rpc": "carries the contract over any duplex channel",
  "packages/ui": "look: custom properties and React primitives",
  "packages/detection": "scan(text) → findings, assess(findings, place) → verdict",
  "packages/vault": "the application: tokens, incidents, rotations, reminders, audit",
  "apps/agent": "the one process with plaintext: doors and adapters round the vault",
  "apps/desktop": "Electron: tray, windows, clipboard, notifications",
  "apps/extension": "the paste guard for Chromium and Firefox",
  "apps/cli": "the command line, tokenward (tw)",
  "apps/native-host": "browser frames ↔ the agent's extension door; understands nothing",
};

/** Sub-paths that a room is held to, where it may not have the whole package. */
export const onlySubPaths: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "apps/native-host": { "@tokenward/rpc": ["framing"] },
  "apps/desktop": { "@tokenward/providers": ["names", "marks", "packed-names"] },
  "apps/cli": { "@tokenward/crypto": ["fingerprint"] },
  "apps/extension": { "@tokenward/providers": ["", "births", "names", "marks", "packed-list"], "@tokenward/crypto": ["channel", "fingerprint"] },
};

/** The only third-party packages that may touch these things; everybody else goes through our package. */
export const onlyImporters: Readonly<Record<string, readonly string[]>> = {
  "keytar": ["apps/agent"],
  "better-sqlite3-multiple-ciphers": ["apps/agent"],
  "electron": ["apps/desktop"],
  "@noble/hashes": ["packages/crypto"],
  "dexie": ["apps/extension"],
  "webextension-polyfill": ["apps/extension"],
  "zod": ["shared"],
};

/** Files of product code that read a secret's bytes, and why. One more needs a reason here. */
export const revealers: Readonly<Record<string, string>> = {
  "shared/secret.ts": "defines it",
  "shared/secret-body.ts": "puts a secret's bytes on the wire beside the JSON",
  "packages/crypto/src/seal-value.ts": "seals a value for the keychain",
  "packages/crypto/src/wrap-key.ts": "stretches a passphrase",
  "packages/crypto/src/recovery-kit.ts": "reads a typed recovery code",
  "apps/desktop/src/main/plain.ts": "puts a value on the clipboard, or in the window after presence",
  "packages/vault/src/value/describe.ts": "takes a value's fingerprint and looks at its format",
  "apps/cli/src/plain.ts": "writes a value to stdout or the clipboard's program, and compares two typed passphrases",
  "packages/vault/src/rotation/secret-bytes.ts": "writes a value into a request's JSON, and compares it with what a provider lists",
  "apps/agent/src/adapters/http.fetch.ts": "puts a value into the header of the one request it is for",
  "apps/agent/src/adapters/consumer-files.fs.ts": "finds and replaces a value in the files the user ticked",
};
