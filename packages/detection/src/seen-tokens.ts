import { kindById } from "@tokenward/providers";
import type { Finding, Life, Whose } from "@tokenward/shared/domain";
import type { KnownHit } from "./known-values.ts";

/** A token in a text, with all that a verdict on it needs, and without the text. */
export interface SeenToken {
  readonly provider: string;
  readonly kind: string;
  readonly span: readonly [start: number, end: number];
  readonly whose: Whose;
  readonly life: Life;
  /** What the vault says of it; null when it is not yours. */
  readonly own: OwnToken | null;
  /** Keyed, 64 hex digits, to be compared with what was called a false alarm; null where nobody looked. */
  readonly fingerprint: string | null;
}

/** What is known of a value of the vault: a `KnownValue`, or less. */
export interface OwnToken {
  readonly provider: string;
  readonly kind: string;
  readonly label: string;
  readonly allowedHosts: readonly string[];
  readonly dead: boolean;
}

/** What a text holds. */
export interface Seen {
  readonly tokens: readonly SeenToken[];
  /** Not all of it was looked at. */
  readonly stopped: boolean;
}

/** The vault's values first; what was found by its form where one of them stands is that one. */
export const seenTokens = (findings: readonly Finding[], hits: readonly KnownHit[], entries: readonly OwnToken[]): readonly SeenToken[] => {
  const own = hits.flatMap(({ index, span }): readonly SeenToken[] => {
    const entry = entries[index];
    return entry === undefined ? [] : [{ provider: entry.provider, kind: entry.kind, span, whose: "yours", life: entry.dead ? "dead" : lifeOf(entry.kind, false), own: entry, fingerprint: null }];
  });
  const others = findings.filter(({ span }) => !own.some((token) => span[0] < token.span[1] && token.span[0] < span[1]));
  return [...own, ...others.map((finding): SeenToken => ({ provider: finding.provider, kind: finding.kind, span: finding.span, whose: whoseOf(finding), life: lifeOf(finding.kind, finding.isPublic), own: null, fingerprint: null }))];
};

const whoseOf = ({ confidence, provider }: Finding): Whose => (confidence === "certain" ? "certain" : provider === "generic" ? "generic" : "known");

const lifeOf = (kind: string, isPublic: boolean): Life => {
  const nature = kindById(kind)?.nature;
  return nature === "test" ? "test" : nature === "publishable" || isPublic ? "public" : "live";
};
