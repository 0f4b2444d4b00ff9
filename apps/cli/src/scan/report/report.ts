import { oneLine } from "../../screen.ts";
import type { Hit } from "../hit.ts";

/** A hit and where it is, as it is told. */
export interface Told {
  readonly hit: Hit;
  /** From the folder in which the command runs. */
  readonly path: string;
  /** The same as a whole path. */
  readonly file: string;
  /** Of a version in a history: the commit that brought it, its author and its day (2026-03-01). */
  readonly commit: string | null;
  readonly by: string | null;
  readonly on: string | null;
  /** What the vault says of it; null when it was not asked. */
  readonly vault: VaultWord | null;
}

/** What the vault knows of a value that was found. */
export type VaultWord = { readonly kind: "kept" | "dead"; readonly provider: string; readonly label: string; readonly since: number | null } | { readonly kind: "unknown" };

/** What came of a scan. */
export interface Outcome {
  readonly found: number;
  readonly foundIn: number;
  readonly files: number;
  readonly bytes: number;
  readonly ms: number;
  /** Files that could not be looked at, or not wholly: `path: why`. */
  readonly faults: readonly { readonly path: string; readonly says: string }[];
  readonly allowed: number;
  readonly inBaseline: number;
  readonly ignored: number;
  readonly leftOut: { readonly media: number; readonly size: number };
}

/** A form in which hits are written down. */
export interface Report {
  tell(told: Told): void;
  /** Writes what is held back; before the program is stopped. */
  flush?(): void;
  end(outcome: Outcome): void;
}

/** `app.zip!/config/.env`: what stands in an archive, a database or a notebook comes after `!/`. On one line, whatever it holds. */
export const placeOf = ({ path, hit: { inside } }: Pick<Told, "path"> & { readonly hit: Pick<Hit, "inside"> }): string => oneLine([path, ...inside].join("!/"));

/** Why a finding is believed, in words. */
export const becauseOf = ({ reasons, known }: Pick<Hit, "reasons" | "known">): string => {
  if (known !== null) return "it is the value itself";
  if (reasons.includes("verified")) return "its checksum or structure is right";
  const words = reasons.map((reason) => ({ verified: "", form: "it has the form", name: "the name before it says so", random: "its characters are drawn at random" })[reason]);
  return words.join(", ");
};

/** “GitHub personal access token”, with the provider before it where the name of the kind does not tell. */
export const nameOf = ({ provider, providerName, kindName }: Pick<Hit, "provider" | "providerName" | "kindName">): string =>
  provider === "generic" || kindName.toLowerCase().includes(providerName.toLowerCase()) ? kindName : `${providerName}: ${kindName}`;

export const vaultWords = (word: VaultWord, dayOf: (at: number) => string): string => {
  if (word.kind === "unknown") return "unknown to your vault";
  return word.kind === "kept" ? `in your vault as ${word.label}` : `dead${word.since === null ? "" : ` since ${dayOf(word.since)}`}: your vault's ${word.label}`;
};
