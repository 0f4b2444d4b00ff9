import { providers, services, type Provider } from "@tokenward/providers";
import type { Finding } from "@tokenward/shared/domain";
import { createAutomaton, sweep, type Automaton } from "./automaton.ts";
import { createJudge, type Judge } from "./judge.ts";
import { createNames } from "./names.ts";
import { withoutOverlaps } from "./overlaps.ts";
import { soughtOf, tryAt, type Candidate, type Sought } from "./sought.ts";

export interface ScanOptions {
  /** Also test keys, values that are public by design, and documented samples. Without it they are recognised and left out. */
  readonly withPublic?: boolean;
  /** How many places may be tried before the scan gives up: a text made of nothing but beginnings of tokens. */
  readonly maxTries?: number;
  /** Told when it gave up, and how many UTF-16 units were looked at. */
  readonly onStopped?: (seenUnits: number) => void;
}

/** About half a second of nothing but beginnings; an ordinary megabyte takes a few hundred tries. */
const usualMaxTries = 3_000_000;

/** Finds tokens by their form, in reading order, none overlapping another. The time grows with the text's length only. */
export const scan = (text: string, options: ScanOptions = {}): readonly Finding[] => scanWith(engineOfAll(), text, options);

/** The same with other providers than those we ship. */
export const createScan = (given: readonly Provider[]): typeof scan => {
  const engine = createEngine(given);
  return (text, options) => scanWith(engine, text, options ?? {});
};

interface Clue {
  readonly sought: Sought;
  /** Units from the value's start to the anchor's end. */
  readonly endAt: number;
}
interface Engine {
  readonly anchors: Automaton;
  /** By anchor. */
  readonly clues: readonly (readonly Clue[])[];
  readonly judge: () => Judge;
}

const createEngine = (given: readonly Provider[]): Engine => {
  const clues = new Map<string, Clue[]>();
  const sought = soughtOf(given);
  for (const each of sought) {
    for (const anchor of each.kind.anchors ?? []) {
      const word = anchor.toLowerCase();
      clues.set(word, [...(clues.get(word) ?? []), { sought: each, endAt: (each.kind.anchorAt ?? 0) + anchor.length }]);
    }
  }
  let judge: Judge | null = null;
  // The names are many, and most texts hold nothing that looks drawn.
  return { anchors: createAutomaton([...clues.keys()]), clues: [...clues.values()], judge: () => (judge ??= createJudge(createNames(sought.filter(({ kind }) => kind.anchors === null), services))) };
};

// Built at the first scan: most frames of most pages never see a paste.
let ofAll: Engine | null = null;
const engineOfAll = (): Engine => (ofAll ??= createEngine(providers));

const scanWith = ({ anchors, clues, judge }: Engine, text: string, options: ScanOptions): readonly Finding[] => {
  const candidates: Candidate[] = [];
  let triesLeft = options.maxTries ?? usualMaxTries;
  const mayGoOn = (seen: number): boolean => {
    if (triesLeft-- > 0) return true;
    options.onStopped?.(seen);
    return false;
  };
  let [spaceStart, spaceEnd] = [-1, -1];
  /** Where the first white space behind `start` is, looked for once for each place. */
  const firstSpace = (start: number, enough: number): number => {
    if (start !== spaceStart) [spaceStart, spaceEnd] = [start, start];
    while (spaceEnd < text.length && spaceEnd - start < enough && text.charCodeAt(spaceEnd) > 0x20) spaceEnd++;
    return spaceEnd;
  };
  const judged = judge();
  judged.begin();
  sweep(anchors, text, {
    word: (word, end) => {
      for (const { sought, endAt } of clues[word]!) {
        const start = end - endAt;
        if (!mayGoOn(end)) return false;
        if (start < 0 || firstSpace(start, sought.minUnits) - start < sought.minUnits) continue;
        const candidate = tryAt(text, start, sought);
        if (candidate !== null) candidates.push(candidate);
      }
      return true;
    },
    run: (start, end) => {
      for (const candidate of judged.run(text, start, end)) candidates.push(candidate);
      return mayGoOn(end);
    },
  });
  const found = withoutOverlaps(candidates);
  return (options.withPublic === true ? found : found.filter(({ isPublic }) => !isPublic)).map(({ order: _, ...finding }) => finding);
};
