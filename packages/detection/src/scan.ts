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
import { costs, patientWork, spend, type Work } from "./work.ts";
import { eachInside, wordsInside, type WordsInside } from "./words-inside.ts";

export interface ScanOptions {
  /** Also test keys, values that are public by design, and documented samples. Without it they are recognised and left out. */
  readonly withPublic?: boolean;
  /** How much may be done, in units of work (work.ts): `quickWork` where somebody waits; without it, `patientWork`. */
  readonly work?: number;
  /** Told when that was not enough, and how many UTF-16 units were looked at: what stands behind them was not, nor was all that is encoded. */
  readonly onStopped?: (seenUnits: number) => void;
}

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
    judge: () => (judge ??= createJudge(() => createNames(sought.filter(({ kind }) => kind.anchors === null), services()))),
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
const engineOfAll = (): Engine => (ofAll ??= createEngine(providers()));

const scanWith = (engine: Engine, text: string, options: ScanOptions): readonly Finding[] => {
  const work: Work = { left: options.work ?? patientWork(text.length), stoppedAt: null };
  const found = withoutOverlaps(candidatesIn(engine, text, maxDepth, work));
  if (work.stoppedAt !== null) options.onStopped?.(work.stoppedAt);
  return (options.withPublic === true ? found : found.filter(({ isPublic }) => !isPublic)).map(({ provider, kind, span, confidence, reasons, isPublic }) => ({ provider, kind, span, confidence, reasons, isPublic }));
};

const candidatesIn = ({ openings, middles, inside, judge }: Engine, given: string, depth: number, work: Work): readonly Candidate[] => {
  const readable = Math.floor(Math.max(0, work.left) / costs.ordinaryUnit);
  const text = given.length <= readable ? given : given.slice(0, readable);
  if (text.length < given.length) work.stoppedAt ??= text.length;
  spend(work, text.length * costs.unit, text.length);
  const candidates: Candidate[] = [];
  // Where the last one ends of what was found, and of what was refused, as the sweep goes on: it never goes back.
  let [foundTo, refusedTo] = [0, 0];
  let [spaceStart, spaceEnd] = [-1, -1];
  /** Where the first white space behind `start` is, looked for once for each place. */
  const firstSpace = (start: number, enough: number): number => {
    if (start !== spaceStart) [spaceStart, spaceEnd] = [start, start];
    while (spaceEnd < text.length && spaceEnd - start < enough && text.charCodeAt(spaceEnd) > 0x20) spaceEnd++;
    return spaceEnd;
  };
  const tryAll = (clues: readonly Clue[], end: number): boolean => {
    for (const { sought, endAt } of clues) {
      if (!spend(work, costs.clue, end)) return false;
      const start = end - endAt;
      if (start < 0 || firstSpace(start, sought.minUnits) - start < sought.minUnits) continue;
      const candidate = tryAt(text, start, sought);
      spend(work, sought.work, end);
      if (candidate === null) continue;
      spend(work, costs.finding + (candidate.span[1] - candidate.span[0]) * costs.foundUnit, end);
      if (candidate.isRefused === true) refusedTo = Math.max(refusedTo, candidate.span[1]);
      else {
        foundTo = Math.max(foundTo, candidate.span[1]);
        candidates.push(candidate);
      }
    }
    return true;
  };
  const pieces: Piece[] = [];
  const decoder = depth > 0 ? createRunDecoder(text, work) : null;
  const judged = judge();
  // Nothing below reads these once the pieces are looked into: they have bytes of their own.
  const ascii = asciiOf(text);
  judged.begin(ascii, work);
  let isStopped = !eachInside(inside.words, text, ascii, (word, start) => tryAll(inside.of[word]!, start + inside.words.words[word]!.length));
  if (isStopped) return candidates;
  const early = createSpans(candidates.map(({ span }) => span));
  [foundTo, refusedTo] = [0, 0];
  sweep(openings.words, ascii, {
    opening: (word, end) => tryAll(openings.of[word]!, end),
    run: (start, end) => {
      eachWord(middles.words, ascii.bytes, start, end, (word, wordEnd) => (isStopped ||= !tryAll(middles.of[word]!, wordEnd)));
      if (refusedTo <= start) {
        for (const candidate of judged.run(text, start, end)) {
          spend(work, costs.finding, end);
          candidates.push(candidate);
        }
      }
      if (decoder !== null) pieces.push(...decoder.run(start, end, foundTo > start || early.touch([start, end])));
      return !isStopped && spend(work, costs.run + Math.min(end - start, costs.maxRunUnits) * costs.runUnit, end);
    },
  });
  if (depth === 0) return candidates;
  const known = candidates.filter(({ kind }) => kind !== "generic-secret");
  const [plain, proven] = [createSpans(known.map(({ span }) => span)), createSpans(known.flatMap(({ confidence, span }) => (confidence === "certain" ? [span] : [])))];
  // What reads as a token as it stands is not read otherwise, unless that proves right.
  const isNews = ({ span, confidence }: Candidate): boolean => !(confidence === "certain" ? proven : plain).touch(span);
  return [...candidates, ...[...unescaped(text, { isAscii: ascii.isWhole, work }), ...pieces].flatMap((piece) => candidatesOf(piece).filter(isNews))];

  function candidatesOf(piece: Piece): readonly Candidate[] {
    if (work.stoppedAt !== null) return [];
    const found = candidatesIn({ openings, middles, inside, judge }, piece.text, depth - 1, work).map((candidate) => ({ ...candidate, span: originOf(piece, candidate.span) }));
    if (work.stoppedAt !== null) work.stoppedAt = piece.origins[0] ?? 0;
    return found;
  }
};

/** How many encodings deep a token is looked for. */
const maxDepth = 3;
