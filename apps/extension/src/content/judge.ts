import type { KnownValue } from "@tokenward/shared/contract";
import type { Finding } from "@tokenward/shared/domain";
import type { Road, Sighting } from "../messages.ts";

/** What the warning says and offers. Holds no secret but `masked`, whose secrets are masked. */
export interface Verdict {
  readonly title: string;
  readonly detail: string;
  /** A letter or two for the provider. */
  readonly mark: string;
  readonly label: string;
  readonly lastFour: string;
  readonly chip: string | null;
  /** `tokenward://provider/label`; null when the token is not one of ours. */
  readonly reference: string | null;
  readonly masked: string;
  readonly sightings: readonly Sighting[];
}

/** Null: the text may go in. Synchronous, because the page gets it right after. */
export type Judge = (text: string, road: Road) => Verdict | null;

export interface JudgeDeps {
  readonly scan: (text: string) => readonly Finding[];
  /** The vault's values in a text, by index in `known`. */
  readonly findKnown: (text: string) => readonly { readonly index: number; readonly span: readonly [number, number] }[];
  readonly known: () => readonly KnownValue[];
  /** Whether a provider's token belongs on this host. */
  readonly isHome: (provider: string, host: string) => boolean;
  readonly providerName: (provider: string) => string;
  readonly kindName: (finding: Pick<Finding, "provider" | "kind">) => string;
  readonly mask: (text: string, spans: readonly (readonly [number, number])[]) => string;
  readonly fingerprint: (value: string) => string;
  /** The frame's host; null for a frame without an origin of its own. */
  readonly host: string | null;
}

/** A longer text is judged at both ends only: the decision must not take longer than noticing it (UTF-16 units each). */
const endUnits = 512 * 1024;

interface Hit {
  readonly provider: string;
  readonly kind: string;
  readonly span: readonly [number, number];
  readonly own: KnownValue | null;
}

export const createJudge = (deps: JudgeDeps): Judge => {
  const hitsIn = (text: string): readonly Hit[] => {
    const own = deps.findKnown(text).flatMap(({ index, span }): readonly Hit[] => {
      const entry = deps.known()[index];
      return entry === undefined ? [] : [{ provider: entry.provider, kind: entry.kind, span, own: entry }];
    });
    const others = deps.scan(text).filter(({ span }) => !own.some((hit) => span[0] < hit.span[1] && hit.span[0] < span[1]));
    return [...own, ...others.map(({ provider, kind, span }) => ({ provider, kind, span, own: null }))];
  };
  const belongs = ({ provider, own }: Hit): boolean =>
    deps.host !== null && (deps.isHome(provider, deps.host) || (own?.allowedHosts.some((allowed) => isOrBelow(deps.host!, allowed)) ?? false));

  return (text, road) => {
    const parts = text.length <= 2 * endUnits ? [{ at: 0, part: text }] : [{ at: 0, part: text.slice(0, endUnits) }, { at: text.length - endUnits, part: text.slice(-endUnits) }];
    const hits = parts.flatMap(({ at, part }) => hitsIn(part).map((hit): Hit => ({ ...hit, span: [hit.span[0] + at, hit.span[1] + at] })));
    const stray = hits.filter((hit) => !belongs(hit));
    const first = stray[0];
    return first === undefined ? null : verdictOf(deps, text, road, first, stray);
  };
};

const verdictOf = (deps: JudgeDeps, text: string, road: Road, first: Hit, stray: readonly Hit[]): Verdict => {
  const { own } = first;
  const provider = deps.providerName(first.provider);
  const value = text.slice(...first.span);
  const here = deps.host ?? "This page";
  const named = first.provider !== "generic";
  const noun = named ? `${provider} token` : "token";
  const verb = road === "drop" ? "dropped" : "pasted";
  const more = stray.length > 1 ? ` and ${stray.length - 1} more` : "";
  const where = named ? `${here} is not ${provider}.` : own === null ? `${here} is not where it belongs.` : `${here} is not a place you chose for it.`;
  const means = own?.dead === true ? "It is revoked and opens nothing any more, but it names you." : "Anyone who can read this page could use the token.";
  const seen = new Set<string>();
  const sightings = stray.slice(0, 20).flatMap((hit): readonly Sighting[] => {
    const fingerprint = deps.fingerprint(text.slice(...hit.span));
    if (seen.has(fingerprint)) return [];
    seen.add(fingerprint);
    return [{ provider: hit.provider, kind: hit.kind, fingerprint, road, verdict: "block", place: null, label: hit.own?.label ?? null }];
  });
  return {
    title: `${own === null ? `${/^(?:[AEIOU]|npm)/.test(noun) ? "An" : "A"} ${noun}` : `Your ${noun}`}${more} ${stray.length > 1 ? "were" : "was"} not ${verb}`,
    detail: `${where} ${means}`,
    mark: named ? provider.slice(0, 1).toUpperCase() : "?",
    label: own?.label ?? deps.kindName(first),
    lastFour: own?.lastFour ?? value.slice(-4),
    chip: own === null ? "not in your vault" : own.dead ? "revoked" : null,
    reference: own === null ? null : withReference(text, first, own),
    masked: deps.mask(text, stray.map(({ span }) => span).toSorted((a, b) => a[0] - b[0])),
    sightings,
  };
};

/** The same form as the tray's Ctrl-Enter. Only the token is replaced, not what stands around it. */
const withReference = (text: string, { span, provider }: Hit, { label }: KnownValue): string | null =>
  `${text.slice(0, span[0])}tokenward://${encodeURIComponent(provider)}/${encodeURIComponent(label)}${text.slice(span[1])}`;

/** `api.example.com` is below `example.com`; `badexample.com` is not. */
export const isOrBelow = (host: string, home: string): boolean => host === home || host.endsWith(`.${home}`);
