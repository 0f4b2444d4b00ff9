import { z } from "zod";
import { linkCauses } from "../link-problem.ts";
import { RotationId } from "../domain/rotation.ts";
import { Label, TokenId } from "../domain/token.ts";
import { procedure, SecretValue } from "./procedure.ts";

export const Browser = z.object({
  id: z.string(),
  name: z.string(),
  pairedAt: z.number().int(),
  lastSeenAt: z.number().int().nullable(),
  connected: z.boolean(),
});
export interface Browser extends Readonly<z.infer<typeof Browser>> {}

/** That a browser could not connect. `name` is the browser's own word, before anything of it was proven. */
export const BrowserTrouble = z.object({ name: z.string(), cause: z.enum(linkCauses), at: z.number().int() });
export interface BrowserTrouble extends Readonly<z.infer<typeof BrowserTrouble>> {}

/** One of the vault's values, as the paste guard may know it: enough to recognise, too little to guess. */
export const KnownValue = z.object({
  /** Length of the value in UTF-16 units. */
  length: z.number().int().positive(),
  /** The first 32 bits of the fingerprint. */
  mark: z.number().int().nonnegative(),
  /** 16-bit keyed rolling sum of the value's UTF-16 units: a cheap sieve before `mark` is computed. */
  roll: z.number().int().min(0).max(65535),
  provider: z.string(),
  kind: z.string(),
  label: z.string(),
  lastFour: z.string(),
  allowedHosts: z.array(z.string()),
  /** True when the token is revoked: pasting it says "dead since …". */
  dead: z.boolean(),
});
export interface KnownValue extends Readonly<z.infer<typeof KnownValue>> {}

/** A guided rotation that waits for the value which only its owner can make, on the provider's page. */
export const Awaited = z.object({
  id: RotationId,
  provider: z.string(),
  /** Of the token that is rotated. */
  label: z.string(),
  /** What the filled-in page calls the new token. */
  name: z.string(),
  /** The host of the user's own at which the new token is made; null for the provider's own. */
  host: z.string().nullable(),
});
export interface Awaited extends Readonly<z.infer<typeof Awaited>> {}

export const browser = {
  list: procedure({ callers: ["desktop", "window", "cli"], input: z.object({}), output: z.array(Browser) }),
  /** Browsers that wait for their code to be compared, oldest first. */
  pending: procedure({
    callers: ["desktop", "window", "cli"],
    input: z.object({}),
    output: z.array(z.object({ id: z.string(), name: z.string(), code: z.string(), since: z.number().int() })),
  }),
  /** Which browsers could not connect lately, and why, the newest first; what to do is in link-problem.ts. */
  troubles: procedure({ callers: ["window"], input: z.object({}), output: z.array(BrowserTrouble) }),
  approve: procedure({ callers: ["window", "cli"], input: z.object({ id: z.string(), code: z.string() }), output: Browser }),
  refuse: procedure({ callers: ["window", "cli"], input: z.object({ id: z.string() }), output: z.object({}) }),
  forget: procedure({ callers: ["window", "cli"], input: z.object({ id: z.string() }), output: z.object({}) }),
  /** Opens the desktop's search over everything else. The browser learns whether a desktop came, and nothing of what is there. */
  summon: procedure({ callers: ["extension"], input: z.object({}), output: z.object({}) }),
  /** Whether a browser called the desktop's search since it was last asked. */
  takeSummons: procedure({ callers: ["desktop"], input: z.object({}), output: z.object({ summoned: z.boolean() }) }),
  /**
   * What the paste guard needs: the key for fingerprints, the known values, the rules. A browser has it only inside a paired channel.
   * The command line asks for it to find the vault's values in files (`scan`): it tells less than `token.get`, which that door has
   * as well, and so no value and no text that is scanned crosses the door.
   */
  knowledge: procedure({
    callers: ["extension", "cli"],
    /** Where to go on; the first page without it. A browser's frame holds 1 MiB, a vault may hold more. */
    input: z.object({ from: z.number().int().nonnegative().optional() }),
    output: z.object({
      /** 32 bytes, base64: the fingerprint key. See packages/detection known-values for why this is safe to hand out. */
      fingerprintKey: z.string(),
      known: z.array(KnownValue),
      /** Where the next page begins; null on the last one. */
      next: z.number().int().nullable(),
      holdSeconds: z.number(),
      state: z.enum(["locked", "unlocked"]),
    }),
  }),
  /** What the offer on a provider's "here is your new token" page has to know. Nothing of the inventory but what waits for a value. */
  awaits: procedure({
    callers: ["extension"],
    input: z.object({}),
    output: z.object({
      state: z.enum(["locked", "unlocked"]),
      awaits: z.array(Awaited),
      /** Hosts of the user's own that the vault's tokens name, where their providers' pages show new tokens. */
      places: z.array(z.object({ provider: z.string(), host: z.string() })),
    }),
  }),
  /** Keeps a token that a provider's page just showed, or hands it to the rotation that waits for it. Never answers a value. */
  capture: procedure({
    callers: ["extension"],
    input: z.object({
      provider: z.string().max(100),
      value: SecretValue,
      /** Scheme and host of the page, as the browser says. */
      origin: z.string().max(300),
      /** As the page has them; null, empty and left out where it does not say. `expiresAt: null`: the page says that it never expires. */
      label: Label.nullable(),
      scopes: z.array(z.string().min(1).max(100)).max(50),
      expiresAt: z.number().int().nullable().optional(),
      rotation: RotationId.nullable(),
    }),
    output: z.object({
      tokenId: TokenId,
      label: z.string(),
      /** The rotation that took the value and goes on by itself from here. */
      completedRotation: RotationId.nullable(),
      /** The value was in the vault already; nothing was added. */
      duplicate: z.boolean(),
      /** What is not as it should be, as a sentence: the rotation did not take the value, or stopped on its way. */
      problem: z.string().nullable(),
    }),
  }),
};
