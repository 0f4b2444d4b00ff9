import type { Awaited } from "@tokenward/shared/contract";
import type { OwnPlace } from "@tokenward/providers/births";

/** What a page says of a new token, as far as it could be read. */
export interface BirthFacts {
  readonly label: string | null;
  readonly scopes: readonly string[];
  /** Epoch ms; null: the page says that it never expires; left out: the page does not say. */
  readonly expiresAt?: number | null;
}

/** From the script on a page where tokens are born to our own worker, which takes the place from the sender. */
export type FromBirth =
  | { readonly kind: "birth-where" }
  /** The only message that carries a value, and it goes to our own worker only. Sent by a person's click. */
  | { readonly kind: "birth-keep"; readonly provider: string; readonly value: string; readonly facts: BirthFacts; readonly rotation: string | null }
  | { readonly kind: "birth-dismiss"; readonly fingerprint: string }
  /** What a form said when it was sent: the page that shows the token may be another document. */
  | { readonly kind: "birth-form"; readonly facts: BirthFacts };

/** Null: nothing can be offered here (no vault, no provider's page). */
export type BirthWhere = {
  readonly state: "locked" | "unlocked";
  readonly awaits: readonly Awaited[];
  readonly places: readonly OwnPlace[];
  /** Fingerprints of tokens whose offer was declined in this tab. */
  readonly dismissed: readonly string[];
  /** What the form said that was sent in this tab just before; null when none was. */
  readonly form: BirthFacts | null;
} | null;

export type BirthKept =
  | { readonly ok: true; readonly label: string; readonly finished: boolean; readonly duplicate: boolean; readonly problem: string | null }
  | { readonly ok: false; readonly locked: boolean; readonly message: string };

/** From the worker to the pages where tokens are born: the vault was unlocked, or what waits changed. */
export interface ToBirth {
  readonly kind: "birth-again";
}

/** Longest value, in UTF-16 units: several macaroons fit. */
export const maxBirthUnits = 8_192;

const isText = (value: unknown, max: number): value is string => typeof value === "string" && value.length <= max;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

const readFacts = (facts: unknown): BirthFacts | null => {
  if (!isRecord(facts)) return null;
  const { label, scopes, expiresAt } = facts;
  if (!(label === null || isText(label, 200)) || !Array.isArray(scopes) || scopes.length > 50 || !scopes.every((scope): scope is string => isText(scope, 100) && scope !== "")) return null;
  if (!(expiresAt === undefined || expiresAt === null || Number.isSafeInteger(expiresAt))) return null;
  return { label, scopes, ...(expiresAt === undefined ? {} : { expiresAt: expiresAt as number | null }) };
};

/** Reads what such a page's script says. Closed shapes, bounded sizes; null when it is none of these. */
export const readFromBirth = (message: unknown): FromBirth | null => {
  if (!isRecord(message)) return null;
  switch (message["kind"]) {
    case "birth-where":
      return { kind: "birth-where" };
    case "birth-dismiss":
      return isText(message["fingerprint"], 64) && /^[0-9a-f]{64}$/.test(message["fingerprint"]) ? { kind: "birth-dismiss", fingerprint: message["fingerprint"] } : null;
    case "birth-keep": {
      const { provider, value, rotation } = message;
      const facts = readFacts(message["facts"]);
      if (!isText(provider, 100) || !isText(value, maxBirthUnits) || value === "" || facts === null || !(rotation === null || isText(rotation, 26))) return null;
      return { kind: "birth-keep", provider, value, rotation, facts };
    }
    case "birth-form": {
      const facts = readFacts(message["facts"]);
      return facts === null ? null : { kind: "birth-form", facts };
    }
    default:
      return null;
  }
};
