import { scan } from "@tokenward/detection";
import { kindName, providerName } from "@tokenward/providers/names";
import type { Finding } from "@tokenward/shared/domain";
import { allowedAt } from "./allowed.ts";
import { fingerprintOf } from "./fingerprint-of.ts";
import type { Hit, LookSettings } from "./hit.ts";
import { findKnown } from "./known.ts";
import { linesOf, type Lines } from "./read/lines.ts";
import { printableRuns } from "./read/printable.ts";

/** Where a text is from. */
export interface Whence {
  readonly path: string;
  readonly inside: readonly string[];
  /** No text at all: one long line of bytes. */
  readonly isBinary?: boolean;
  /** Lines of the file before it. */
  readonly lineBefore?: number;
  /** What ends before here was told already. */
  readonly from?: number;
  /** What touches the end may go on behind it, and is told by the next window. */
  readonly isCut?: boolean;
  /** Where rows of a table begin. */
  readonly rowStarts?: readonly number[];
}

/** What is found in one text, in reading order, and whether it was looked through to its end. */
export const seeText = (text: string, whence: Whence, settings: LookSettings): { readonly hits: readonly Hit[]; readonly isWhole: boolean } => {
  const { isBinary = false, from = 0, isCut = false } = whence;
  let isWhole = true;
  const runs = isBinary ? printableRuns(text) : null;
  const known = settings.known === null ? [] : findKnown(settings.known, text);
  const found = scan(runs?.text ?? text, { withPublic: settings.withPublic, onStopped: () => (isWhole = false) });
  if (known.length + found.length === 0) return { hits: [], isWhole };

  const all: { readonly finding: Finding; readonly known: number | null }[] = [];
  for (const { index, span } of known) {
    const { provider, kind } = settings.known!.entries[index]!;
    all.push({ finding: { provider, kind, span, confidence: "certain", reasons: [], isPublic: false }, known: index });
  }
  for (const each of found) {
    if (runs !== null && !standsOut(runs.text, each)) continue;
    const start = runs === null ? each.span[0] : runs.originOf(each.span[0]);
    const end = start + each.span[1] - each.span[0];
    if (!known.some(({ span }) => span[0] < end && span[1] > start)) all.push({ finding: { ...each, span: [start, end] }, known: null });
  }
  const lines = isBinary ? null : linesOf(text);
  const hits = all
    .filter(({ finding: { span, kind } }) => span[1] >= from && !(isCut && span[1] === text.length) && !settings.skipKinds.includes(kind))
    .toSorted((one, other) => one.finding.span[0] - other.finding.span[0])
    .map(({ finding, known }) => hitOf(text, finding, known, lines, whence, settings));
  return { hits, isWhole };
};

/** In machine code, names of functions look like tokens of lax forms, and drawn characters are what it is made of. */
const standsOut = (text: string, { provider, confidence, reasons, span }: Finding): boolean =>
  confidence === "certain" || (provider !== "generic" && reasons.includes("form") && /\d.*\d/.test(text.slice(...span)));

const hitOf = (text: string, finding: Finding, known: number | null, lines: Lines | null, { path, inside, lineBefore = 0, rowStarts }: Whence, { baseline }: LookSettings): Hit => {
  const { provider, kind, span: [start, end], confidence, reasons, isPublic } = finding;
  const value = text.slice(start, end);
  const row = rowStarts?.findLastIndex((at) => at <= start);
  const [first, last] = lines === null ? [{ line: 0, column: start }, { line: 0, column: end }] : [lines.at(start), lines.at(end)];
  // A row's lines count from its own first.
  const before = row === undefined ? lineBefore : -lines!.at(rowStarts![row]!).line;
  return {
    provider, kind, confidence, reasons, isPublic, known, start, end,
    line: first.line + before + 1, column: first.column + 1, endLine: last.line + before + 1, endColumn: last.column + 1,
    inside: row === undefined ? inside : [...inside, `row ${row + 1}`],
    providerName: providerName(provider), kindName: kindName(kind),
    lastFour: lastFourOf(value),
    fingerprint: baseline === null ? "" : fingerprintOf(baseline, path, kind, value),
    allowed: allowedAt(text, start, end),
  };
};

/** As the vault shows it: nothing of a short value, nor of one that ends as key files do. */
const lastFourOf = (value: string): string => (value.length < 12 || /-{4}\s*$/.test(value) ? "" : value.slice(-4).replaceAll(/[^\x21-\x7e]/g, "·"));
