import { assess, interrupts, seenTokens, type Assessment, type JudgedToken, type KnownHit, type Place, type SeenToken, type WayOut } from "@tokenward/detection";
import type { KnownValue } from "@tokenward/shared/contract";
import type { Finding, GuardPolicy } from "@tokenward/shared/domain";
import type { Road, Sighting } from "../messages.ts";
import { say } from "../say.ts";
import { became, said, titleOf, type Names } from "./said.ts";

/** What the warning says and offers. Holds no secret but what stands around them: in `reference` and `masked` all of them are replaced. */
export interface Verdict {
  readonly action: "warn" | "block";
  readonly title: string;
  readonly detail: string;
  /** A letter or two for the provider. */
  readonly mark: string;
  readonly label: string;
  /** What its kind is called. */
  readonly kindName: string;
  readonly lastFour: string;
  readonly chip: string | null;
  /** With `tokenward://provider/label` in place of ours; null when none of them is. */
  readonly reference: string | null;
  /** Null when not all of the text was looked at. */
  readonly masked: string | null;
  readonly waysOut: readonly WayOut[];
  /** Empty when only what was not looked at is held. */
  readonly sightings: readonly Sighting[];
}

/** Null: the text may go in. Synchronous, because the page gets it right after. `target`: the element that it goes into, where there is one. */
export type Judge = (text: string, road: Road, target?: Element | null) => Verdict | null;

export interface JudgeDeps {
  /** `onStopped`: when not all of the text could be looked at in the time a paste has. */
  readonly scan: (text: string, onStopped: () => void) => readonly Finding[];
  /** The vault's values in a text, by index in `known`. */
  readonly findKnown: (text: string) => readonly KnownHit[];
  readonly known: () => readonly KnownValue[];
  readonly policy: () => GuardPolicy;
  readonly names: Names;
  readonly mask: (text: string, spans: readonly (readonly [number, number])[]) => string;
  readonly fingerprint: (value: string) => string;
  /** Where a text would go that goes into this element. */
  readonly place: (target: Element | null) => Place;
  /** Told of what was let in and is worth a note: nothing interrupts, nothing is reported. */
  readonly onNote?: (assessment: Assessment) => void;
}

/** A longer text is judged at both ends only: the decision must not take longer than noticing it (UTF-16 units each). */
const endUnits = 512 * 1024;

export const createJudge = (deps: JudgeDeps): Judge => (text, road, target = null) => {
  const parts = text.length <= 2 * endUnits ? [{ at: 0, part: text }] : [{ at: 0, part: text.slice(0, endUnits) }, { at: text.length - endUnits, part: text.slice(-endUnits) }];
  let stopped = parts.length > 1;
  const onStopped = (): void => void (stopped = true);
  const policy = deps.policy();
  const isAsked = policy.falseAlarms.some((each) => "fingerprint" in each);
  const tokens = parts.flatMap(({ at, part }) =>
    seenTokens(deps.scan(part, onStopped), deps.findKnown(part), deps.known()).map((token): SeenToken => ({
      ...token, span: [token.span[0] + at, token.span[1] + at], fingerprint: isAsked ? deps.fingerprint(part.slice(...token.span)) : null,
    })));
  if (tokens.length === 0 && !stopped) return null;
  const assessment = assess({ tokens, stopped }, deps.place(target), policy);
  if (interrupts(assessment.action)) return verdictOf(deps, text, road, assessment);
  if (assessment.action === "note") deps.onNote?.(assessment);
  return null;
};

const verdictOf = (deps: JudgeDeps, text: string, road: Road, { action, tokens, isUnfinished, messages, waysOut }: Assessment): Verdict => {
  const { names } = deps;
  const held = tokens.filter((each) => interrupts(each.action));
  const stray = held.map(({ token }) => token);
  const detail = messages.flatMap((message) => said(message, names) ?? []).join(" ");
  const verdict = { action: action === "block" ? action : "warn", detail, waysOut, masked: isUnfinished ? null : replaced(deps, text, stray, false) } as const;
  const [first] = stray;
  if (first === undefined) return { ...verdict, title: say("title_text", became(road, false)), mark: "?", label: say("label_text"), kindName: say("label_text"), lastFour: "", chip: null, reference: null, sightings: [] };
  const own = deps.known().find((entry) => entry === first.own);
  return {
    ...verdict,
    title: titleOf(first.own !== null, first.provider, stray.length, road, names),
    mark: first.provider === "generic" ? "?" : names.provider(first.provider).slice(0, 1).toUpperCase(),
    label: first.own?.label ?? names.kind(first.kind),
    kindName: names.kind(first.kind),
    lastFour: own?.lastFour ?? text.slice(...first.span).slice(-4),
    chip: first.own === null ? say("chip_stranger") : first.own.dead ? say("chip_revoked") : null,
    reference: waysOut.includes("reference") ? replaced(deps, text, stray, true) : null,
    sightings: sightingsOf(deps, text, road, held),
  };
};

/** The text with none of the tokens in it: ours as the tray's Ctrl-Enter writes them, if asked for, every other one masked. What stands around them stays. */
const replaced = (deps: JudgeDeps, text: string, stray: readonly SeenToken[], withReferences: boolean): string => {
  let [made, from] = ["", 0];
  for (const { span: [start, end], provider, own } of stray.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    // What begins within another one is replaced with that.
    if (start >= from) made += text.slice(from, start) + (withReferences && own !== null ? `tokenward://${encodeURIComponent(provider)}/${encodeURIComponent(own.label)}` : deps.mask(text.slice(start, end), [[0, end - start]]));
    from = Math.max(from, end);
  }
  return made + text.slice(from);
};

const maxSightings = 20;

const sightingsOf = (deps: JudgeDeps, text: string, road: Road, stray: readonly JudgedToken[]): readonly Sighting[] => {
  const seen = new Set<string>();
  return stray.slice(0, maxSightings).flatMap(({ token: { provider, kind, span, own }, action, placeClass }): readonly Sighting[] => {
    const fingerprint = deps.fingerprint(text.slice(...span));
    if (seen.has(fingerprint)) return [];
    seen.add(fingerprint);
    return [{ provider, kind, fingerprint, road, verdict: action === "block" ? action : "warn", place: placeClass, label: own?.label ?? null }];
  });
};
