import { providers, services, type Provider } from "@tokenward/providers";
import type { Finding } from "@tokenward/shared/domain";
import { asciiOf } from "./ascii.ts";
import { createAutomaton, eachWord, type Automaton } from "./automaton.ts";
import { unescaped } from "./decode/escapes.ts";
import { originOf, type Piece } from "./decode/piece.ts";
import { createRunDecoder } from "./decode/runs.ts";
import { createJudge, type Judge } from "./judge.ts";
import { createNames } from "./names.ts";
import { createSpans, withoutOverlaps } from "./overlaps.ts";
import { openingsOf, sweep, type Openings } from "./sweep.ts";
import { soughtOf, tryAt, type Candidate, type Sought } from "./sought.ts";
import { eachInside, wordsInside, type WordsInside } from "./words-inside.ts";

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
/** Words, and by word what they may be a part of. */
interface Clues<T> {
  readonly words: T;
  readonly of: readonly (readonly Clue[])[];
}
interface Engine {
  /** Anchors with which a value starts where something starts: nearly all. */
  readonly openings: Clues<Openings>;
  /** Anchors in the middle of a value. */
  readonly middles: Clues<Automaton>;
  /** Anchors that may start in the middle of a word, as names of values do. */
  readonly inside: Clues<WordsInside>;
  readonly judge: () => Judge;
}

const createEngine = (given: readonly Provider[]): Engine => {
  const sought = soughtOf(given);
  const [openings, middles, inside] = [new Map<string, Clue[]>(), new Map<string, Clue[]>(), new Map<string, Clue[]>()];
  for (const each of sought) {
    for (const anchor of each.kind.anchors ?? []) {
      const [word, at] = [anchor.toLowerCase(), each.kind.anchorAt ?? 0];
      // In the middle of a value: from where `sweep` looks, as `~` of `8Q~`.
      const mark = at === 0 ? word : word.replace(/^[a-z0-9_+/-]+(?=[^a-z0-9_+/-])/, "");
      const clues = at === 0 ? (startsRun(each, word) ? openings : inside) : /^[a-z0-9_]/.test(mark) ? middles : openings;
      const clue: Clue = { sought: each, endAt: at + anchor.length };
      const known = clues.get(mark);
      if (known === undefined) clues.set(mark, [clue]);
      else known.push(clue);
    }
  }
  let judge: Judge | null = null;
  return {
    openings: { words: openingsOf([...openings.keys()]), of: [...openings.values()] },
    middles: { words: createAutomaton([...middles.keys()]), of: [...middles.values()] },
    inside: { words: wordsInside([...inside.keys()]), of: [...inside.values()] },
    // The names are many, and most texts hold nothing that looks drawn.
    judge: () => (judge ??= createJudge(() => createNames(sought.filter(({ kind }) => kind.anchors === null), services))),
  };
};

/** Whether the value can only begin where `sweep` looks for openings: at a run, not behind a letter or digit, and with a long run in it or behind it. */
const startsRun = ({ isBeside, kind }: Sought, anchor: string): boolean =>
  /^[a-z0-9_+/-]/.test(anchor) &&
  !/^[a-z0-9_+/-]{1,7}[^a-z0-9_+/.:~@$|-]/.test(anchor) &&
  (kind.anchorAt ?? 0) === 0 &&
  (/^[+/-]/.test(anchor) || ["0", "9", "A", "Z", "a", "z"].every((letter) => isBeside[letter.charCodeAt(0)] === 1));

// Built at the first scan: most frames of most pages never see a paste.
let ofAll: Engine | null = null;
const engineOfAll = (): Engine => (ofAll ??= createEngine(providers));

const scanWith = (engine: Engine, text: string, options: ScanOptions): readonly Finding[] => {
  const budget: Budget = { triesLeft: options.maxTries ?? usualMaxTries, unitsLeft: text.length * 3 + 100_000, stoppedAt: null };
  const found = withoutOverlaps(candidatesIn(engine, text, maxDepth, budget));
  if (budget.stoppedAt !== null) options.onStopped?.(budget.stoppedAt);
  return (options.withPublic === true ? found : found.filter(({ isPublic }) => !isPublic)).map(({ provider, kind, span, confidence, reasons, isPublic }) => ({ provider, kind, span, confidence, reasons, isPublic }));
};

/** What one scan may still do. */
interface Budget {
  triesLeft: number;
  /** Of decoded text. */
  unitsLeft: number;
  /** Null: it goes on. */
  stoppedAt: number | null;
}

const candidatesIn = ({ openings, middles, inside, judge }: Engine, text: string, depth: number, budget: Budget): readonly Candidate[] => {
  const candidates: Candidate[] = [];
  // Where the last one ends of what was found, and of what was refused, as the sweep goes on: it never goes back.
  let [foundTo, refusedTo] = [0, 0];
  const mayGoOn = (seen: number): boolean => {
    if (budget.triesLeft-- > 0) return true;
    budget.stoppedAt ??= seen;
    return false;
  };
  let [spaceStart, spaceEnd] = [-1, -1];
  /** Where the first white space behind `start` is, looked for once for each place. */
  const firstSpace = (start: number, enough: number): number => {
    if (start !== spaceStart) [spaceStart, spaceEnd] = [start, start];
    while (spaceEnd < text.length && spaceEnd - start < enough && text.charCodeAt(spaceEnd) > 0x20) spaceEnd++;
    return spaceEnd;
  };
  const tryAll = (clues: readonly Clue[], end: number): boolean => {
    for (const { sought, endAt } of clues) {
      if (!mayGoOn(end)) return false;
      const start = end - endAt;
      if (start < 0 || firstSpace(start, sought.minUnits) - start < sought.minUnits) continue;
      const candidate = tryAt(text, start, sought);
      if (candidate === null) continue;
      if (candidate.isRefused === true) refusedTo = Math.max(refusedTo, candidate.span[1]);
      else {
        foundTo = Math.max(foundTo, candidate.span[1]);
        candidates.push(candidate);
      }
    }
    return true;
  };
  const pieces: Piece[] = [];
  const decoder = depth > 0 ? createRunDecoder(text) : null;
  const judged = judge();
  // Nothing below reads these once the pieces are looked into: they have bytes of their own.
  const ascii = asciiOf(text);
  judged.begin(ascii);
  let isStopped = !eachInside(inside.words, text, ascii, (word, start) => tryAll(inside.of[word]!, start + inside.words.words[word]!.length));
  if (isStopped) return candidates;
  const early = createSpans(candidates.map(({ span }) => span));
  [foundTo, refusedTo] = [0, 0];
  sweep(openings.words, ascii, {
    opening: (word, end) => tryAll(openings.of[word]!, end),
    run: (start, end) => {
      eachWord(middles.words, ascii.bytes, start, end, (word, wordEnd) => (isStopped ||= !tryAll(middles.of[word]!, wordEnd)));
      if (refusedTo <= start) candidates.push(...judged.run(text, start, end));
      if (decoder !== null) pieces.push(...decoder.run(start, end, foundTo > start || early.touch([start, end])));
      return !isStopped && mayGoOn(end);
    },
  });
  if (depth === 0) return candidates;
  const known = candidates.filter(({ kind }) => kind !== "generic-secret");
  const [plain, proven] = [createSpans(known.map(({ span }) => span)), createSpans(known.flatMap(({ confidence, span }) => (confidence === "certain" ? [span] : [])))];
  // What reads as a token as it stands is not read otherwise, unless that proves right.
  const isNews = ({ span, confidence }: Candidate): boolean => !(confidence === "certain" ? proven : plain).touch(span);
  return [...candidates, ...[...unescaped(text, ascii.isWhole), ...pieces].flatMap((piece) => candidatesOf(piece).filter(isNews))];

  function candidatesOf(piece: Piece): readonly Candidate[] {
    budget.unitsLeft -= piece.text.length;
    if (budget.unitsLeft < 0) budget.stoppedAt ??= piece.origins[0] ?? 0;
    if (budget.stoppedAt !== null) return [];
    return candidatesIn({ openings, middles, inside, judge }, piece.text, depth - 1, budget).map((candidate) => ({ ...candidate, span: originOf(piece, candidate.span) }));
  }
};

/** How many encodings deep a token is looked for. */
const maxDepth = 3;
