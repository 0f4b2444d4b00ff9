import { z } from "zod";

/** 16 random bytes as 26 characters of lower-case Crockford base32; safe in file names, URLs and keychain accounts. */
export const TokenId = z.string().regex(/^[0-9a-z]{26}$/).brand("TokenId");
export type TokenId = z.infer<typeof TokenId>;

/** HMAC-SHA-256 of a value under the vault's fingerprint key, lower-case hex. Says "the same value", and nothing else about it. */
export const Fingerprint = z.string().regex(/^[0-9a-f]{64}$/).brand("Fingerprint");
export type Fingerprint = z.infer<typeof Fingerprint>;

/** Where a fact about a token comes from; always shown beside the fact. */
export const Origin = z.enum(["token", "provider", "user", "policy"]);
export type Origin = z.infer<typeof Origin>;

export const Expiry = z.object({ at: z.number().int(), from: Origin });
export interface Expiry extends Readonly<z.infer<typeof Expiry>> {}

/** A file that holds the value and is rewritten when the token is rotated. */
export const Consumer = z.object({
  path: z.string().min(1).max(4096),
  format: z.enum(["npmrc", "env"]),
  /** The version found there when it was last read or written. */
  version: z.number().int().positive().nullable(),
});
export interface Consumer extends Readonly<z.infer<typeof Consumer>> {}

/**
 * - `active`: in use. - `exposed`: seen where it does not belong; rotate it.
 * - `revoked`: the provider refuses it (confirmed by a probe). - `revoking`: asked to die, not yet confirmed dead.
 */
export const TokenState = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("active") }),
  z.object({ kind: z.literal("exposed"), since: z.number().int(), incidentId: z.string() }),
  z.object({ kind: z.literal("revoking"), since: z.number().int(), reason: z.string() }),
  z.object({ kind: z.literal("revoked"), since: z.number().int() }),
]);
export type TokenState = z.infer<typeof TokenState>;

export const Label = z.string().trim().min(1).max(200);

/** What the vault knows about one token. Never its value: that is sealed in the keychain under `id/version`. */
export const Token = z.object({
  id: TokenId,
  /** What people call it, unique in a vault: `ci-deploy`. */
  label: Label,
  /** A provider's id (`npm`), or `generic` where no provider claims the format. */
  provider: z.string(),
  /** A token kind's id (`npm-access-token`), or `generic-secret`. */
  kind: z.string(),
  /** Whom the provider says it acts as; null until identified. */
  account: z.string().nullable(),
  owner: z.string(),
  scopes: z.array(z.string()).readonly(),
  /** Address of the provider's API for this token (self-hosted or not); null where the provider has one fixed address. */
  baseUrl: z.string().nullable(),
  /** The provider's own name for this token (a key, a uuid); needed to revoke without the value. */
  providerSideId: z.string().nullable(),
  lastFour: z.string().max(4),
  fingerprint: Fingerprint,
  version: z.number().int().positive(),
  createdAt: z.number().int(),
  rotatedAt: z.number().int().nullable(),
  lastUsedAt: z.number().int().nullable(),
  /** Null when it never expires or nobody knows. */
  expiry: Expiry.nullable(),
  consumers: z.array(Consumer).readonly(),
  /** Hosts, besides the provider's own, where pasting this token is fine. */
  allowedHosts: z.array(z.string()).readonly(),
  note: z.string().max(2000),
  state: TokenState,
});
export interface Token extends Readonly<z.infer<typeof Token>> {}

export const isExpired = (token: Pick<Token, "expiry">, now: number): boolean =>
  token.expiry !== null && token.expiry.at <= now;
