import { documentedSample } from "@tokenward/providers";
import { isStandIn } from "@tokenward/providers/stand-in";
import type { Ascii } from "./ascii.ts";
import { columnsOf, type Columns } from "./columns.ts";
import { isData } from "./data-forms.ts";
import { evidenceOf, type Evidence } from "./evidence.ts";
import { chainStart, fullEnd, fullStart, isChained } from "./extent.ts";
import { handWeighed } from "./hand-weighed.ts";
import { leadOf, type Lead } from "./lead.ts";
import type { NameHit, Names } from "./names.ts";
import { grainIn, type Grain } from "./randomness.ts";
import { tryAt, type Candidate } from "./sought.ts";
import { isPath, isUuid, type Suspect } from "./traits.ts";
import { weigh } from "./weigh.ts";
import { costs, spend, type Work } from "./work.ts";

/**
 * Judges what has no mark of its own: a run of characters is a secret when it looks drawn rather than written, and when what
 * stands before it says so. How much each trait of it counts was learned (scripts/train-judge.ts) and set by hand (hand-weighed.ts).
 */
export interface Judge {
  /** `ascii`: of the text whose runs come next; it must stay as it is until then. */
  readonly begin: (ascii: Ascii, work: Work) => void;
  /** What the run from `start` up to `end` holds; nothing when it is ordinary text. */
  readonly run: (text: string, start: number, end: number) => readonly Candidate[];
}

/** Whether it is a secret. */
export type Decide = (suspect: Suspect) => boolean;

/** Of the generic kind: after every other. */
const lastOrder = 1e9;
/** Longer runs are data: pictures, fonts, bundles. */
const maxRunUnits = 400;
const minGenericUnits = 10;
const minUsualUnits = 16;
const minSurprise = 0.55;
/** For a value whose name and length are those of a known kind. */
const minNamedSurprise = 0.1;

/** `decide`: only who learns the weights gives another one. */
export const createJudge = (makeNames: () => Names, decide: Decide = isSecret): Judge => {
  let made: Names | null = null;
  let [now, bytes, work]: [Ascii | null, Uint8Array, Work] = [null, new Uint8Array(0), { left: 0, stoppedAt: null }];
  let columns: { readonly of: string; readonly are: Columns } | null = null;
  const columnsIn = (text: string): Columns => (columns?.of === text ? columns : (columns = { of: text, are: columnsOf(text) })).are;
  const names = (): Names => {
    if (made === null) {
      made = makeNames();
      if (now !== null) made.begin(now);
    }
    return made;
  };
  return {
    begin: (ascii, given) => {
      now = ascii;
      ({ bytes } = ascii);
      work = given;
      made?.begin(ascii);
    },
    run: (text, start, end) => {
      const found = judgeRun(names, decide, work, text, bytes, start, end);
      return found.length > 0 ? found : judgeCell(columnsIn(text), decide, work, text, bytes, start, end);
    },
  };
};

const judgeRun = (names: () => Names, decide: Decide, work: Work, text: string, bytes: Uint8Array, start: number, end: number): readonly Candidate[] => {
  const units = end - start;
  if (units > maxRunUnits) return [];
  const whole = grainIn(bytes, start, end);
  if (whole.surprise < minNamedSurprise && whole.joins === 0) return [];
  const grain = units === 36 && isUuid(text, start, end) && whole.distinct >= 8 ? whole : grainOfDrawn(bytes, start, end, whole);
  if (grain === null && whole.surprise < minNamedSurprise) return [];
  const from = fullStart(text, start);
  const said = leadOf(text, from);
  const chained = isChained(text, start);
  if (said.link === "none" && !chained) return [];
  const hits = names().before(start);
  spend(work, costs.names + hits.length * costs.name, start);
  if (hits.length === 0) return [];
  spend(work, costs.told, start);
  const isIdle = isData(text, from);
  if (isIdle && !chained) return [];
  const lead: Lead = isIdle ? { link: "none", isQuoted: false, nameStart: from, nameEnd: from } : said;
  const evidence = evidenceOf(text, from, lead, hits);
  const known = namedAt(text, start, end, lead, hits, evidence, work);
  if (known !== null) return [known];
  if (grain === null || units < minGenericUnits || evidence.name <= 0 || lead.link === "none") return [];
  // One of several things, in a row that speaks of none: what lines above say is of theirs.
  if (lead.link === "argument" && evidence.inName + evidence.near === 0 && evidence.service <= 1.5 && !evidence.isLoose) return [];
  spend(work, costs.weighed, start);
  const to = fullEnd(text, end, lead.isQuoted, /[?&]/.test(text.charAt(lead.nameStart - 1)));
  return secretAt({ text, from, to, grain, link: lead.link, isQuoted: lead.isQuoted, evidence }, decide);
};

/** A value in a table, which its column's head calls a secret. */
const judgeCell = (columns: Columns, decide: Decide, work: Work, text: string, bytes: Uint8Array, start: number, end: number): readonly Candidate[] => {
  if (end - start < minUsualUnits || end - start > maxRunUnits) return [];
  const weight = columns.weightAt(start);
  if (weight === 0) return [];
  spend(work, costs.names + costs.weighed, start);
  const grain = grainIn(bytes, start, end);
  if (!looksDrawn(grain, end - start) || !/[\s,;|"'`*]/.test(text.charAt(start - 1)) || !/^[\s,;|"'`*]?$/.test(text.charAt(end))) return [];
  return secretAt({ text, from: start, to: end, grain, link: "cell", isQuoted: false, evidence: { ...noEvidence, name: weight, inName: weight } }, decide);
};

const noEvidence: Evidence = { name: 0, inName: 0, near: 0, far: 0, denied: 0, service: 0, isLoose: false, isOtherwise: false, isDenied: false, isAsked: false, called: "" };

const secretAt = (suspect: Suspect, decide: Decide): readonly Candidate[] => {
  const { text, from, to } = suspect;
  if (isCode(suspect) || !decide(suspect) || isHashed(text, from)) return [];
  const value = text.slice(from, to);
  if (isDescribed(value) || isStandIn(value)) return [];
  return [{ provider: "generic", kind: "generic-secret", span: [from, to], confidence: "likely", reasons: ["name", "random"], isPublic: documentedSample(value) !== null, order: lastOrder }];
};

/** How much the learned weights count against what is set by hand: a quarter, where they speak against it. */
const learnedPart = 4 * 16;
/** From here on, in sixteenths, they are sure enough to be heard alone, unless by hand nearly all speaks against it. */
const sure = 32;
const minHand = -2;

/**
 * What is set by hand knows forms of keys and ways to write them that no sample had; what is learned knows what names mean beside each other. On
 * cases that neither was made for the two together miss as little as the first and are as quiet as the second.
 */
const isSecret: Decide = (suspect) => {
  const [hand, learned] = [handWeighed(suspect), weigh(suspect)];
  return hand * learnedPart + Math.min(0, learned) >= 0 || (learned > sure && hand > minHand);
};

/** What is called or indexed, a date or a number with its unit, and a path. */
const isCode = ({ text, from, to, grain }: Suspect): boolean => /[([{]/.test(text.charAt(to)) || (grain.uppers + grain.lowers < 4 && !grain.isHex) || (grain.slashes > 0 && isPath(text, from, to));

/** The grain of the part that looks drawn: the run, or what is behind its last joint (`acme_live_…`). Null: none does. */
const grainOfDrawn = (bytes: Uint8Array, start: number, end: number, whole: Grain): Grain | null => {
  if (looksDrawn(whole, end - start)) return whole;
  if (whole.joins === 0) return null;
  let joint = end - 1;
  while (joint > start && bytes[joint] !== low && bytes[joint] !== dash) joint--;
  if (end - joint - 1 < minGenericUnits) return null;
  const tail = grainIn(bytes, joint + 1, end);
  return looksDrawn(tail, end - joint - 1) ? tail : null;
};

const [low, dash] = [0x5f, 0x2d];

const looksDrawn = ({ surprise, digits, uppers, lowers, distinct }: Grain, units: number): boolean => {
  if (surprise < minSurprise || distinct < Math.min(8, units / 2)) return false;
  if (digits === 0) return (uppers > 1 && lowers > 1 && units >= 20 && surprise > 1.2) || (units >= 20 && surprise > 1.6);
  return uppers + lowers > 0;
};

/** The kind whose name stands before the run, the nearest first; of several with one name the longest. */
const namedAt = (text: string, start: number, end: number, lead: Lead, hits: readonly NameHit[], { isDenied }: Evidence, work: Work): Candidate | null => {
  if (isDenied) return null;
  const chain = chainStart(text, start);
  const places = chain === start ? [start] : [start, chain];
  for (let index = hits.length - 1; index >= 0; index--) {
    let best: Candidate | null = null;
    for (const sought of hits[index]!.kinds) {
      for (const place of places) {
        if (hits[index]!.end > place || (lead.link === "none" && place === lead.nameEnd)) continue;
        spend(work, sought.work, place);
        const found = tryAt(text, place, sought);
        if (found === null || found.isRefused === true || found.span[1] < Math.min(end, start + 10)) continue;
        if (best === null || found.span[1] - found.span[0] > best.span[1] - best.span[0]) best = found;
      }
    }
    if (best !== null) return best;
  }
  return null;
};

/** A version, as Git describes it: `v1.2-3-g0123abc`. */
const isDescribed = (value: string): boolean => /^v?\d+(?:\.\d+){1,3}(?:-[a-z]+\.?\d*)?-\d+-g[0-9a-f]{7,40}$/.test(value);

/** A digest with its name, or the readable first part of a signed token. */
const isHashed = (text: string, from: number): boolean => text.startsWith("eyJ", from) || /(?:sha(?:1|224|256|384|512)|md5|h1|blake[23]b?)[-:=]?$/i.test(text.slice(Math.max(0, from - 8), from)) || /^(?:sha(?:1|256|384|512)|md5)-/.test(text.slice(from, from + 8));
