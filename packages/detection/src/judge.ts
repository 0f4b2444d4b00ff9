import { documentedSample } from "@tokenward/providers";
import { isStandIn } from "@tokenward/providers/stand-in";
import { columnsOf, type Columns } from "./columns.ts";
import { isData } from "./data-forms.ts";
import { leadOf, type Lead } from "./lead.ts";
import type { Ascii } from "./ascii.ts";
import type { NameHit, Names } from "./names.ts";
import { grainOf, type Grain } from "./randomness.ts";
import { tryAt, type Candidate } from "./sought.ts";
import { costs, spend, type Work } from "./work.ts";

/**
 * Judges what has no mark of its own: a run of characters is a secret when it looks drawn rather than written, and when what
 * stands before it says so. The weights were set by measuring on source text and on made-up settings (test/detection).
 */
export interface Judge {
  /** `ascii`: of the text whose runs come next; it must stay as it is until then. */
  readonly begin: (ascii: Ascii, work: Work) => void;
  /** What the run from `start` up to `end` holds; nothing when it is ordinary text. */
  readonly run: (text: string, start: number, end: number) => readonly Candidate[];
}

/** Of the generic kind: after every other. */
const lastOrder = 1e9;
/** Longer runs are data: pictures, fonts, bundles. */
const maxRunUnits = 400;
const minGenericUnits = 10;
const minUsualUnits = 16;
const minSurprise = 0.55;
/** For a value whose name and length are those of a known kind. */
const minNamedSurprise = 0.1;
const minScore = 3.5;

export const createJudge = (makeNames: () => Names): Judge => {
  let made: Names | null = null;
  let [now, work]: [Ascii | null, Work] = [null, { left: 0, stoppedAt: null }];
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
      work = given;
      made?.begin(ascii);
    },
    run: (text, start, end) => {
      const found = judgeRun(names, work, text, start, end);
      return found.length > 0 ? found : judgeCell(columnsIn(text), work, text, start, end);
    },
  };
};

const judgeRun = (names: () => Names, work: Work, text: string, start: number, end: number): readonly Candidate[] => {
  const units = end - start;
  if (units > maxRunUnits) return [];
  const whole = grainOf(text, start, end);
  if (whole.surprise < minNamedSurprise && whole.joins === 0) return [];
  const grain = units === 36 && isUuid(text, start, end) && whole.distinct >= 8 ? whole : grainOfDrawn(text, start, end, whole);
  if (grain === null && whole.surprise < minNamedSurprise) return [];
  const from = fullStart(text, start);
  const said = leadOf(text, from);
  const chained = isChained(text, start);
  if (said.link === "none" && !chained) return [];
  const hits = names().before(start);
  spend(work, costs.names + hits.length * costs.name, start);
  if (hits.length === 0) return [];
  // Asked late, because it takes long.
  const isIdle = isData(text, from);
  if (isIdle && !chained) return [];
  const lead: Lead = isIdle ? { link: "none", isQuoted: false, nameStart: from, nameEnd: from } : said;
  const evidence = evidenceOf(text, from, lead, hits);
  const known = namedAt(text, start, end, lead, hits, evidence, work);
  if (known !== null) return [known];
  if (grain === null || units < minGenericUnits || evidence.name <= 0 || lead.link === "none") return [];
  const to = fullEnd(text, end, lead.isQuoted, /[?&]/.test(text.charAt(lead.nameStart - 1)));
  const score = evidence.name + evidence.link + worthOf(text, from, to, grain) + afterworth(text, to, lead) + (evidence.service >= 2.5 ? servedWorth(text, from, to, grain, lead) : 0);
  if (score < minScore || isHashed(text, from) || isDescribed(text.slice(from, to)) || isStandIn(text.slice(from, to))) return [];
  return [{ provider: "generic", kind: "generic-secret", span: [from, to], confidence: "likely", reasons: ["name", "random"], isPublic: documentedSample(text.slice(from, to)) !== null, order: lastOrder }];
};

/** A value in a table, which its column's head calls a secret. */
const judgeCell = (columns: Columns, work: Work, text: string, start: number, end: number): readonly Candidate[] => {
  if (end - start < minUsualUnits || end - start > maxRunUnits) return [];
  const weight = columns.weightAt(start);
  if (weight === 0) return [];
  spend(work, costs.names, start);
  const grain = grainOf(text, start, end);
  const value = text.slice(start, end);
  if (!looksDrawn(grain, end - start) || !/[\s,;|"'`*]/.test(text.charAt(start - 1)) || !/^[\s,;|"'`*]?$/.test(text.charAt(end)) || weight + worthOf(text, start, end, grain) < minScore || isHashed(text, start) || isStandIn(value)) return [];
  return [{ provider: "generic", kind: "generic-secret", span: [start, end], confidence: "likely", reasons: ["name", "random"], isPublic: documentedSample(value) !== null, order: lastOrder }];
};

/** The grain of the part that looks drawn: the run, or what is behind its last joint (`acme_live_…`). Null: none does. */
const grainOfDrawn = (text: string, start: number, end: number, whole: Grain): Grain | null => {
  if (looksDrawn(whole, end - start)) return whole;
  if (whole.joins === 0) return null;
  let joint = end - 1;
  while (joint > start && text.charAt(joint) !== "_" && text.charAt(joint) !== "-") joint--;
  if (end - joint - 1 < minGenericUnits) return null;
  const tail = grainOf(text, joint + 1, end);
  return looksDrawn(tail, end - joint - 1) ? tail : null;
};

const looksDrawn = ({ surprise, digits, uppers, lowers, distinct }: Grain, units: number): boolean => {
  if (surprise < minSurprise || distinct < Math.min(8, units / 2)) return false;
  if (digits === 0) return (uppers > 1 && lowers > 1 && units >= 20 && surprise > 1.2) || (units >= 20 && surprise > 1.6);
  return uppers + lowers > 0;
};

interface Evidence {
  /** What the words before it say. */
  readonly name: number;
  /** How firmly they are linked to it. */
  readonly link: number;
  /** What a service's name on its line says; 0 when none does. */
  readonly service: number;
  /** A word says that it is a hash, an id or public, or a method asks for it. */
  readonly isDenied: boolean;
}

const linkWorth: Readonly<Record<Lead["link"], number>> = { assign: 1, colon: 1, tag: 1, argument: 0, space: -1, none: -4 };
/** Names that say nothing, so that what is before them counts in full. */
const isVague = /^(?:value|val|string|default|data|content|text|str|v|defaultvalue|is|was|are|be|with|to|as|this|here|_?)$/i;

/** Words of the name itself count in full, those before it on its line for two thirds, those on the lines before for a third. */
const evidenceOf = (text: string, from: number, { link, isQuoted, nameStart, nameEnd }: Lead, hits: readonly NameHit[]): Evidence => {
  const isLoose = isVague.test(text.slice(nameStart, nameEnd));
  let lineStart = from;
  const floor = Math.max(0, from - 100);
  while (lineStart > floor && text.charCodeAt(lineStart - 1) !== 10) lineStart--;
  let [name, near, far, denied, service] = [0, 0, 0, 0, 0];
  const calledStart = link === "argument" ? calledIn(text, nameStart, nameEnd) : -1;
  for (const hit of hits) {
    if (hit.end > from) continue;
    // `"name": "sessionid", "value": "…"`: that it is called a name says nothing of it.
    if (isLoose && hit.weight === -2 && /^["'] {0,2}:/.test(text.slice(hit.end, hit.end + 4))) continue;
    const [inName, onLine] = [hit.start >= nameStart, hit.start >= lineStart];
    if (hit.isService) service = Math.max(service, inName ? 3 : onLine ? 2.5 : isLoose ? 2 : 1.5);
    if (hit.weight < 0) denied = Math.min(denied, inName || (isLoose && onLine) ? hit.weight : onLine ? hit.weight * 0.4 : 0);
    else if (inName) name = Math.max(name, hit.weight);
    else if (onLine) near = Math.max(near, hit.weight * (isLoose ? 1 : 0.67));
    else far = Math.max(far, hit.weight * (isLoose ? 0.9 : 0.33));
  }
  // `acme.getEntry("…")`: what a service keeps has its identifier, unless the call says that it takes a secret.
  const isAsked = calledStart >= 0 && !hits.some(({ start, end, weight }) => weight >= 3 && start >= calledStart && end <= nameEnd);
  if (isAsked) service = 0;
  // A value that has a name of its own is not named by what stands elsewhere.
  const isOtherwise = name === 0 && !isLoose && nameEnd > nameStart && (link === "assign" || link === "colon");
  const said = Math.max(name, near * (isOtherwise ? 0.7 : 1), far * (isOtherwise ? 0.5 : 1)) + service;
  return { name: said === 0 ? 0 : said + denied, link: linkWorth[link] + (isQuoted ? 0.5 : 0), service, isDenied: isAsked || denied <= -3 };
};

/** Where the method's name begins in `acme.getEntry(`; −1 when none is called, or one that makes or opens a client. */
const calledIn = (text: string, nameStart: number, nameEnd: number): number => {
  const dot = text.lastIndexOf(".", nameEnd - 1);
  return dot <= nameStart || !/^["'`]?\(/.test(text.slice(nameEnd, nameEnd + 2)) || opensClient.test(text.slice(dot + 1, nameEnd)) ? -1 : dot + 1;
};
const opensClient = /^(?:init\w*|config\w*|set_?up|new\w*|\w*client|connect\w*|log_?in|sign_?in|auth\w*|api|sdk|start|open|create|use|with\w*|register|build|from\w*|default)$/i;

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

const isChained = (text: string, start: number): boolean => start > 0 && /[.~:|]/.test(text.charAt(start - 1));

/** Where what is joined to the run by `.`, `:`, `|` and the like begins: `1000.abc…`, `12345|abc…`. */
const chainStart = (text: string, start: number): number => {
  let from = start;
  const floor = Math.max(0, start - 48);
  while (from > floor && /[.~:|!$^*()A-Za-z0-9_+/-]/.test(text.charAt(from - 1))) from--;
  while (from < start && !/[A-Za-z0-9]/.test(text.charAt(from))) from++;
  return from;
};

/** The start of a value of several runs: `1000.abc…`, `user:abc…` in quotes. */
const fullStart = (text: string, start: number): number => {
  let from = start;
  const floor = Math.max(0, start - 48);
  while (from > floor && /[.~!$^*A-Za-z0-9_+/-]/.test(text.charAt(from - 1))) from--;
  return from;
};

const fullEnd = (text: string, end: number, isQuoted: boolean, isQuery: boolean): number => {
  let to = end;
  const ceiling = Math.min(text.length, end + 200);
  const goesOn = isQuery ? /[!$%*+./0-9:=?@A-Z^_a-z~-]/ : isQuoted ? /[!#-%*+./0-9:;=?@A-Z^_a-z~-]/ : /[!#$%*+./0-9:=?@A-Z^_a-z~-]/;
  while (to < ceiling && goesOn.test(text.charAt(to))) to++;
  // A sentence's or a statement's end is none of the value's.
  while (to > end && /[.;:,!?]/.test(text.charAt(to - 1))) to--;
  return to;
};

const uuid = /^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$/;
const isUuid = (text: string, from: number, to: number): boolean => to - from === 36 && uuid.test(text.slice(from, to));

/** What the value's own form says. */
const worthOf = (text: string, from: number, to: number, { digits, uppers, lowers, joins, slashes, isHex, surprise }: Grain): number => {
  const units = to - from;
  const doubt = surprise < (units < 16 ? 1.2 : 0.9) ? -1 : 0;
  if (isUuid(text, from, to)) return -1.5;
  if (isHex) return (units === 32 || units === 40 || units === 64 ? -0.5 : units >= 96 ? -1 : 0) + doubt;
  // A date, a number with its unit.
  if (uppers + lowers < 4 && !isHex) return -4;
  if (digits === 0) return -0.5 + doubt;
  if (slashes > 0 && units > 120) return -1;
  if (slashes > 0 && isPath(text, from, to)) return -5;
  const mixed = uppers > 0 && lowers > 0 ? 2 : joins > 3 ? 0 : 1;
  // Few keys are as short, and what people type at random for an example is.
  if (units < minUsualUnits && mixed < 2) return -4;
  return mixed - (units < 12 ? 2 : units < 20 ? 1 : 0) + doubt;
};

/** What a service's name on its line adds: to a UUID, and to what its own client is given, as in `acme.init("…")`. */
const servedWorth = (text: string, from: number, to: number, { digits }: Grain, { link }: Lead): number =>
  (isUuid(text, from, to) ? 0.5 : 0) + (link === "argument" && digits > 0 && /\(["'`]$/.test(text.slice(Math.max(0, from - 2), from)) ? 1 : 0);

/** `/v1/tokens/list`, `application/x-abc123`: base64 has no words between its slashes. */
const isPath = (text: string, from: number, to: number): boolean => text.charAt(from) === "/" || text.slice(from, to).split(/[/+]/).some((piece) => piece.length >= 4 && grainOf(piece, 0, piece.length).surprise < -0.5);

/** What follows it: code goes on, a value ends. */
const afterworth = (text: string, to: number, { isQuoted }: Lead): number => {
  const next = text.charAt(to);
  if (next === "(" || next === "[" || next === "{") return -4;
  return isQuoted && !/["'`\\<,;&\s)]|^$/.test(next) ? -1 : 0;
};

/** A version, as Git describes it: `v1.2-3-g0123abc`. */
const isDescribed = (value: string): boolean => /^v?\d+(?:\.\d+){1,3}(?:-[a-z]+\.?\d*)?-\d+-g[0-9a-f]{7,40}$/.test(value);

/** A digest with its name, or the readable first part of a signed token. */
const isHashed = (text: string, from: number): boolean => text.startsWith("eyJ", from) || /(?:sha(?:1|224|256|384|512)|md5|h1|blake[23]b?)[-:=]?$/i.test(text.slice(Math.max(0, from - 8), from)) || /^(?:sha(?:1|256|384|512)|md5)-/.test(text.slice(from, from + 8));
