import type { AuditEvent, Incident, IncidentId, Rotation, Settings, Token, TokenId } from "@tokenward/shared/domain";
import type { Result } from "@tokenward/shared/result";
import type { Secret } from "@tokenward/shared/secret";

/** What went wrong in the keychain. `locked` and `timeout` can be mended by the user; nothing was written. */
export interface KeychainError {
  readonly kind: "absent" | "locked" | "timeout" | "denied" | "damaged" | "failed";
  /** A sentence that says what to do. */
  readonly message: string;
}

/** Small sealed items under an account name. The bytes are ciphertext, save for the vault's own keys. */
export interface Keychain {
  readonly kind: "os" | "file";
  /** Null when there is no such item. */
  get(account: string): Promise<Result<Uint8Array | null, KeychainError>>;
  set(account: string, bytes: Uint8Array): Promise<Result<void, KeychainError>>;
  /** Deleting what is not there is fine. */
  delete(account: string): Promise<Result<void, KeychainError>>;
  /** All accounts of this vault's items. */
  accounts(): Promise<Result<readonly string[], KeychainError>>;
}

/** Why storage refused. `full`: nothing was written. */
export interface StorageError {
  readonly kind: "full" | "damaged" | "failed";
  readonly message: string;
}

/** What HTTP answered, or why there is no answer. Never retried by the adapter; never follows redirects. */
export type HttpAnswer =
  | { readonly kind: "answer"; readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array }
  | { readonly kind: "unreachable"; readonly message: string };

export interface HttpRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Absolute. `https:`, or `http:` on loopback only; the adapter refuses others. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Header whose value is `prefix` + the secret's text. A string cannot be avoided there; it lives for this call only. */
  readonly auth?: { readonly header: string; readonly prefix: string; readonly secret: Secret };
  /** UTF-8 JSON; zeroed by the adapter after it was sent. */
  readonly body?: Uint8Array;
  readonly timeoutMs: number;
}
export interface Http {
  send(request: HttpRequest): Promise<HttpAnswer>;
}

/** A rotation with what the engine must remember across a crash. Never a value. */
export interface RotationEntry extends Rotation {
  readonly provider: string;
  readonly oldVersion: number;
  /** The version under which the new value is kept; null until it is minted. */
  readonly newVersion: number | null;
  readonly oldProviderSideId: string | null;
  readonly newProviderSideId: string | null;
  readonly newExpiresAt: number | null;
  /** Principal and scopes the new token must show. */
  readonly account: string | null;
  readonly scopes: readonly string[];
  /** The name the new token carries at the provider: `tokenward-<rotation id>`. */
  readonly name: string;
  /** Null until preflight has looked around. */
  readonly memo: RotationMemo | null;
}

/** What preflight saw and the engine must not ask for again, or cannot. */
export interface RotationMemo {
  /** The address the values may be sent to; pinned, whatever the user's configuration says later. */
  readonly baseUrl: string;
  /** Ids the provider listed before the new token was asked for: none of them is our orphan. */
  readonly listedBefore: readonly string[];
  /** The provider's clock minus ours, ms. */
  readonly clockOffsetMs: number;
  /** When the old token was to expire and how long it lived, ms; null where nobody says. */
  readonly lifetimeMs: number | null;
  /** When the new token was last asked for; null when never. */
  readonly sentAt: number | null;
  /** Failed tries of the step at hand, and when the next is due; null when nobody waits. */
  readonly tries: number;
  readonly nextTryAt: number | null;
}

/** A token as it lies in the records: with what the paste guard needs to recognise its value. */
export interface KeptToken extends Token {
  /** UTF-16 units. */
  readonly valueLength: number;
  /** See KnownValue in the contract. */
  readonly valueRoll: number;
}

/** Records at rest. Every write is durable (fsynced) when its promise resolves. All of `write` happens or none. */
export interface Records {
  tokens(): readonly KeptToken[];
  token(id: string): KeptToken | null;
  incidents(): readonly Incident[];
  rotations(): readonly RotationEntry[];
  settings(): Settings;
  /** One transaction. */
  write(changes: Changes): Result<void, StorageError>;
  /** The incident made of a report; null when the report is new. */
  incidentOfReport(reportId: string): IncidentId | null;
  reminded(tokenId: string, version: number, thresholdDays: number): boolean;
  paired(): readonly PairedBrowser[];
  /** Keychain accounts that this vault meant to write, each noted before it was written: the sweeper's list. */
  items(): readonly string[];
}

export interface PairedBrowser {
  readonly id: string;
  readonly name: string;
  /** SPKI of the browser's P-256 key, base64. */
  readonly publicKey: string;
  readonly pairedAt: number;
  readonly lastSeenAt: number | null;
}

export interface Changes {
  readonly putTokens?: readonly KeptToken[];
  readonly deleteTokens?: readonly TokenId[];
  readonly putIncidents?: readonly Incident[];
  readonly reports?: readonly { readonly reportId: string; readonly incidentId: string }[];
  readonly putRotations?: readonly RotationEntry[];
  readonly settings?: Settings;
  readonly reminded?: readonly { readonly tokenId: string; readonly version: number; readonly thresholdDays: number }[];
  readonly putPaired?: readonly PairedBrowser[];
  readonly deletePaired?: readonly string[];
  readonly putItems?: readonly string[];
  readonly deleteItems?: readonly string[];
}

/** Values by token and version, sealed in the keychain. Only while unlocked; `locked` otherwise. */
export interface Values {
  get(id: string, version: number): Promise<Result<Secret | null, ValueError>>;
  /** Written and read back before it resolves. */
  put(id: string, version: number, value: Secret): Promise<Result<void, ValueError>>;
  delete(id: string, version: number): Promise<Result<void, ValueError>>;
}
export type ValueError = KeychainError | { readonly kind: "vault-locked"; readonly message: string } | { readonly kind: "tampered"; readonly message: string };

/** Appends to the audit log. When it fails, the action it announces must not happen. */
export interface AuditLog {
  append(entry: {
    readonly type: string; readonly actor: string; readonly subject: string | null; readonly outcome: AuditEvent["outcome"];
    readonly corr: string; readonly data?: AuditEvent["data"];
  }): Result<AuditEvent, StorageError>;
}

/** The files that hold a token's value. */
export interface ConsumerFiles {
  /** Null when the file cannot be read as a consumer. */
  inspect(path: string): Promise<{ readonly format: "npmrc" | "env"; readonly bytes: Uint8Array; readonly trackedByGit: boolean } | null>;
  /** Whether the value stands in these bytes, byte for byte. */
  holds(bytes: Uint8Array, value: Secret): boolean;
  /** Replaces each occurrence of the old value by the new one, atomically, keeping mode, owner, line ends and symlink. */
  replaceValue(path: string, old: Secret, next: Secret): Promise<Result<"replaced" | "already" | "absent", { readonly message: string }>>;
  /** Paths where the user's tools keep tokens of this provider: `~/.npmrc`, … that exist. */
  usualPlaces(provider: string): Promise<readonly string[]>;
  /** The registry address in the user's npm configuration; null when there is none. */
  npmRegistry(): Promise<string | null>;
}

export interface Clock {
  now(): number;
  /** Resolves after `ms`; used for back-off only. */
  wait(ms: number): Promise<void>;
}

/** `count` random bytes from the system. */
export type Random = (count: number) => Uint8Array;
