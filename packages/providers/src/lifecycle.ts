import type { Secret } from "@tokenward/shared/secret";

/** Plain JSON, as an answer's body holds it once its secret was taken out. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [field: string]: Json };
/** JSON with places for secrets; the engine writes their bytes straight into the request. */
export type SecretJson = string | number | boolean | null | Secret | readonly SecretJson[] | { readonly [field: string]: SecretJson };

/** Where an answer says something: a JSON pointer (RFC 6901) into its body, or a header. */
export type Place = { readonly body: string } | { readonly header: string };

export interface Call {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Appended to the base address; `{id}` stands for the provider's own name of a token. */
  readonly path: string;
  /** How the token goes along; null: it must not (GitHub's revocation refuses a request that carries one). */
  readonly auth: { readonly header: string; readonly prefix: string } | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Where an answer has the facts about one token. A place left out is not told by this provider. */
export interface FactPlaces {
  readonly id?: Place;
  readonly name?: Place;
  readonly account?: Place;
  readonly scopes?: Place;
  readonly createdAt?: Place;
  readonly expiresAt?: Place;
}

/** What a provider says about one token. Null and empty: it does not say. */
export interface TokenFacts {
  readonly id: string | null;
  readonly name: string | null;
  readonly account: string | null;
  readonly scopes: readonly string[];
  readonly createdAt: number | null;
  readonly expiresAt: number | null;
}
export interface ListedToken extends TokenFacts {
  /** The list's own entry. */
  readonly entry: Json;
}

/** Ways to recognise a value in a list without being shown it. */
export interface ValueMarks {
  readonly sha512Hex: string;
  readonly startsWith: (text: string) => boolean;
  readonly endsWith: (text: string) => boolean;
}

/** What the successor should be. */
export interface Wanted {
  /** `tokenward-<rotation id>`, so that a stray is recognised. */
  readonly name: string;
  readonly expiresAt: number;
  readonly lifetimeDays: number;
  readonly scopes: readonly string[];
  /** The old token's entry in the provider's list; null where there is none. */
  readonly old: Json | null;
}

export interface Mint extends Call, FactPlaces {
  readonly token: Place;
  /** Null where the answer is the token's own and nothing has to be sent. */
  readonly body: (wanted: Wanted, password: Secret | null) => SecretJson;
  readonly needs: readonly ("password" | "otp")[];
  /** A request that was cut off may still be carried out this much later. */
  readonly commitWithinMs: number;
}

export interface Retire extends Call {
  /** Null: nothing is sent along. */
  readonly body: ((value: Secret) => SecretJson) | null;
}

/** An answer, as a provider's own reading of it sees it. Never holds a value. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
}

/**
 * How a provider's tokens live and die, as data for one engine. What does not fit into data is a function in that
 * provider's file. Every fact has its `source`.
 */
export interface Lifecycle {
  readonly provider: string;
  readonly name: string;
  readonly recipe: "create-revoke" | "in-place" | "guided";
  readonly source: readonly string[];
  /** The address when the token's record has none. Null: nobody knows it; the user must say. */
  readonly usualBaseUrl: (places: { readonly npmRegistry: () => Promise<string | null> }) => Promise<string | null>;
  /** Brings an address a person wrote into the form `path` is appended to. */
  readonly tidyBaseUrl: (url: string) => string;
  readonly identify: Call & FactPlaces;
  /** Null where tokens cannot be listed. `items`: pointer to the array; `next`: pointer to the next page's path. */
  readonly list: (Call & FactPlaces & { readonly items: string; readonly next: string | null }) | null;
  readonly mint: Mint | null;
  readonly retire: Retire;
  readonly otpHeader: string | null;
  /** How long a new token may be refused before it works, in ms. */
  readonly settleMs: number;
  readonly usualLifetimeDays: number;
  readonly maxLifetimeDays: number;
  readonly promises: readonly string[];
  /** The page on which a person makes (or revokes) such a token, filled in as far as it can be. */
  readonly page: (about: { readonly baseUrl: string | null; readonly kind: string; readonly name: string; readonly scopes: readonly string[] }) => string | null;
  readonly readTime?: (text: string) => number | null;
  readonly scopesOf?: (entry: Json) => readonly string[];
  readonly isListedAs?: (entry: Json, value: ValueMarks) => boolean;
  /** A sentence when a token with these facts may not make its successor; null when it may. */
  readonly whyNotMint?: (facts: TokenFacts) => string | null;
  /** Refusals besides 401 that mean the token is dead. Asked only about a token whose end was accepted before. */
  readonly isDead?: (answer: PlainAnswer) => boolean;
  /** What a refused mint or retirement asks for. */
  readonly asksFor?: (answer: PlainAnswer) => "password" | "otp" | null;
  /** The lifecycle at another address, where it differs (self-hosted). */
  readonly at?: (baseUrl: string) => Partial<Lifecycle>;
}
