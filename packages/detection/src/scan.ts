import { providers, type Provider, type TokenKind } from "@tokenward/providers";
import type { Finding } from "@tokenward/shared/domain";
import { createAutomaton } from "./automaton.ts";

export interface ScanOptions {
  /** Also values that are public by design, and documented samples. Without it they are recognised and left out. */
  readonly withHarmless?: boolean;
  /** How many places may be tried before the scan gives up: a text made of nothing but beginnings of tokens. */
  readonly maxTries?: number;
  /** Told when it gave up, and how many UTF-16 units were looked at. */
  readonly onStopped?: (seenUnits: number) => void;
}

/** How far behind a word that announces it a value may start, in UTF-16 units. */
const reachUnits = 64;
/** About half a second of nothing but beginnings; an ordinary megabyte takes a few hundred tries. */
const usualMaxTries = 3_000_000;

/** Finds tokens by their form, in reading order, none overlapping another. The time grows with the text's length only. */
export const scan = (text: string, options: ScanOptions = {}): readonly Finding[] => scanWith(engineOfAll(), text, options);

/** The same with other providers than those we ship. */
export const createScan = (given: readonly Provider[]): typeof scan => {
  const engine = createEngine(given);
  return (text, options) => scanWith(engine, text, options ?? {});
};

interface Sought {
  readonly provider: string;
  readonly kind: TokenKind;
  readonly order: number;
  readonly outside: RegExp | null;
}
interface Clue {
  readonly sought: Sought;
  /** Units from the value's start to the word's end; null: the value follows the word somewhere. */
  readonly endAt: number | null;
}
interface Engine {
  readonly run: ReturnType<typeof createAutomaton>;
  /** By word. */
  readonly clues: readonly (readonly Clue[])[];
}

const createEngine = (given: readonly Provider[]): Engine => {
  const clues = new Map<string, Clue[]>();
  const add = (word: string, clue: Clue): void => void clues.set(word, [...(clues.get(word) ?? []), clue]);
  let order = 0;
  for (const { id, kinds } of given) {
    for (const kind of kinds) {
      const sought: Sought = { provider: id, kind, order: order++, outside: kind.boundary === "" ? null : new RegExp(`[${kind.boundary}]`) };
      for (const anchor of kind.anchors ?? []) add(anchor.toLowerCase(), { sought, endAt: (kind.anchorAt ?? 0) + anchor.length });
      if (kind.anchors === null) for (const word of kind.near ?? []) add(word, { sought, endAt: null });
    }
  }
  return { run: createAutomaton([...clues.keys()]), clues: [...clues.values()] };
};

// Built at the first scan: most frames of most pages never see a paste.
let ofAll: Engine | null = null;
const engineOfAll = (): Engine => (ofAll ??= createEngine(providers));

interface Candidate extends Finding {
  readonly order: number;
  readonly isHarmless: boolean;
}

const scanWith = ({ run, clues }: Engine, text: string, options: ScanOptions): readonly Finding[] => {
  const candidates: Candidate[] = [];
  /** By kind: where it was tried last, so that two words close together do not cost twice. */
  const triedTo = new Map<Sought, number>();
  let triesLeft = options.maxTries ?? usualMaxTries;
  run(text, (word, end) => {
    for (const { sought, endAt } of clues[word]!) {
      const from = endAt === null ? Math.max(end, (triedTo.get(sought) ?? -1) + 1) : end - endAt;
      const to = endAt === null ? Math.min(end + reachUnits, text.length - 1) : from;
      for (let start = Math.max(from, 0); start <= to; start++) {
        if (triesLeft-- <= 0) {
          options.onStopped?.(end);
          return false;
        }
        triedTo.set(sought, start);
        const candidate = tryAt(text, start, sought);
        if (candidate !== null) candidates.push(candidate);
      }
    }
    return true;
  });
  return withoutOverlaps(candidates)
    .filter(({ isHarmless }) => options.withHarmless === true || !isHarmless)
    .map(({ provider, kind, span, confidence }) => ({ provider, kind, span, confidence }));
};

const tryAt = (text: string, start: number, { provider, kind, order, outside }: Sought): Candidate | null => {
  if (start > 0 && outside?.test(text.charAt(start - 1)) === true && !endsEscape(text, start)) return null;
  kind.pattern.lastIndex = start;
  const value = kind.pattern.exec(text)?.[0];
  if (value === undefined) return null;
  const end = start + value.length;
  if (end < text.length && outside?.test(text.charAt(end)) === true) return null;
  const verified = kind.verify?.(value);
  if (verified === false) return null;
  const isHarmless = kind.nature === "publishable" || (kind.harmless?.(value) ?? null) !== null;
  return { provider, kind: kind.id, span: [start, end], confidence: verified === true ? "certain" : "likely", order, isHarmless };
};

/** Whether an escape ends right before `start`: in `"a\ntoken"` and `?key%3Dtoken` the letter before the token is none of its neighbours. */
const endsEscape = (text: string, start: number): boolean => /(?:(?<!\\)\\[nrtbf]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|%[0-9A-Fa-f]{2})$/.test(text.slice(Math.max(0, start - 7), start));

/** Of two that share a character: the certain one, then the one whose provider is known, then the longer, then the one that starts first, then the one listed first. */
const withoutOverlaps = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const best = candidates.toSorted(
    (a, b) =>
      Number(b.confidence === "certain") - Number(a.confidence === "certain") ||
      Number(a.provider === "generic") - Number(b.provider === "generic") ||
      b.span[1] - b.span[0] - (a.span[1] - a.span[0]) ||
      a.span[0] - b.span[0] ||
      a.order - b.order,
  );
  const kept = createSpans();
  return best.filter(({ span }) => kept.take(span)).toSorted((a, b) => a.span[0] - b.span[0]);
};

/** Spans that share nothing, sorted by their start. */
const createSpans = (): { readonly take: (span: readonly [number, number]) => boolean } => {
  const starts: number[] = [];
  const ends: number[] = [];
  return {
    take: ([start, end]) => {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (starts[middle]! < end) low = middle + 1;
        else high = middle;
      }
      if (low > 0 && ends[low - 1]! > start) return false;
      starts.splice(low, 0, start);
      ends.splice(low, 0, end);
      return true;
    },
  };
};
