import { z } from "zod";
import { Expiry, Label, Token, TokenId } from "../domain/token.ts";
import { procedure, SecretValue } from "./procedure.ts";

const Facts = z.object({
  label: Label.optional(),
  owner: z.string().max(200).optional(),
  note: z.string().max(2000).optional(),
  baseUrl: z.url().nullable().optional(),
  /** Null: the user says it never expires. */
  expiresAt: z.number().int().nullable().optional(),
  allowedHosts: z.array(z.string().max(253)).max(100).optional(),
});

export const token = {
  list: procedure({ callers: ["desktop", "window", "cli"], input: z.object({}), output: z.array(Token) }),
  show: procedure({ callers: ["desktop", "window", "cli"], input: z.object({ ref: z.string() }), output: Token }),
  /** What can be known of a value offline, before it is kept. Nothing is stored. */
  inspect: procedure({
    callers: ["window", "cli"],
    input: z.object({ value: SecretValue }),
    output: z.object({
      provider: z.string(), kind: z.string(), kindName: z.string(), providerName: z.string(),
      lastFour: z.string(), account: z.string().nullable(), expiry: Expiry.nullable(),
      suggestedLabel: z.string(),
      /** The token that already holds this value, if any. */
      duplicateOf: z.string().nullable(),
      /** A sentence when the value does not look like a token or looks broken (bad checksum, public by design); else null. */
      doubt: z.string().nullable(),
    }),
  }),
  add: procedure({ callers: ["window", "cli"], input: Facts.extend({ value: SecretValue }), output: Token }),
  edit: procedure({ callers: ["window", "cli"], input: Facts.extend({ id: TokenId }), output: Token }),
  remove: procedure({ callers: ["window", "cli"], input: z.object({ id: TokenId }), output: z.object({}) }),
  /** Asks the provider who the token is and until when. */
  identify: procedure({ callers: ["window", "cli"], input: z.object({ id: TokenId }), output: Token }),
  /** Plaintext for the command line. `ref` is a label or an id. */
  get: procedure({
    callers: ["cli"],
    input: z.object({ ref: z.string(), passphrase: SecretValue.optional() }),
    output: z.object({ value: SecretValue, label: z.string(), clipboardSeconds: z.number() }),
  }),
  /** Plaintext for the clipboard, taken by Electron's main process. */
  take: procedure({
    callers: ["desktop"],
    input: z.object({ id: TokenId, ticket: z.string().optional() }),
    output: z.object({ value: SecretValue, label: z.string(), clipboardSeconds: z.number() }),
  }),
  /** Plaintext shown in the window once; needs a fresh ticket that Electron's main process got from `presence.grant`. */
  reveal: procedure({
    callers: ["window"],
    input: z.object({ id: TokenId, ticket: z.string() }),
    output: z.object({ value: SecretValue }),
  }),
  /** Files in which this token's value stands now: the user's npm configuration, and the paths given. */
  findConsumers: procedure({
    callers: ["window", "cli"],
    input: z.object({ id: TokenId, paths: z.array(z.string().max(4096)).max(50) }),
    output: z.array(z.object({ path: z.string(), format: z.enum(["npmrc", "env"]), trackedByGit: z.boolean() })),
  }),
  setConsumers: procedure({
    callers: ["window", "cli"],
    input: z.object({ id: TokenId, paths: z.array(z.string().max(4096)).max(50) }),
    output: Token,
  }),
};
