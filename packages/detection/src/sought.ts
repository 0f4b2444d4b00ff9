import type { Finding, Reason } from "@tokenward/shared/domain";
import { documentedSample, type Provider, type TokenKind } from "@tokenward/providers";
import { costs } from "./work.ts";

/** A kind, ready to be tried at a place. */
export interface Sought {
  readonly provider: string;
  readonly kind: TokenKind;
  /** Its place in the list: of two alike the first one wins. */
  readonly order: number;
  /** By ASCII unit: whether it may not stand beside the value. */
  readonly isBeside: Uint8Array;
  /** No value is shorter, up to its first white space. */
  readonly minUnits: number;
  /** To try it once, in units of work. */
  readonly work: number;
}

export interface Candidate extends Finding {
  readonly order: number;
  /** It has the form, and a wrong checksum: no token, whatever stands before it. */
  readonly isRefused?: true;
}

export const soughtOf = (given: readonly Provider[]): readonly Sought[] => {
  const tables = new Map<string, Uint8Array>();
  const besideOf = (boundary: string): Uint8Array => {
    const known = tables.get(boundary);
    if (known !== undefined) return known;
    const pattern = boundary === "" ? null : new RegExp(`[${boundary}]`);
    const table = Uint8Array.from({ length: 128 }, (_, unit) => (pattern?.test(String.fromCharCode(unit)) === true ? 1 : 0));
    tables.set(boundary, table);
    return table;
  };
  return given
    .flatMap(({ id, kinds }) => kinds.map((kind) => ({ provider: id, kind })))
    .map(({ provider, kind }, order) => new SoughtKind(provider, kind, order, besideOf(kind.boundary)));
};

/** Its length is taken from the pattern at the first place where it may stand: most kinds never meet one. */
class SoughtKind implements Sought {
  readonly provider: string;
  readonly kind: TokenKind;
  readonly order: number;
  readonly isBeside: Uint8Array;
  #minUnits = -1;

  constructor(provider: string, kind: TokenKind, order: number, isBeside: Uint8Array) {
    this.provider = provider;
    this.kind = kind;
    this.order = order;
    this.isBeside = isBeside;
  }

  get minUnits(): number {
    return this.#minUnits < 0 ? (this.#minUnits = minUnitsOf(this.kind.pattern.source)) : this.#minUnits;
  }

  get work(): number {
    const { minUnits, kind } = this;
    return costs.trial + minUnits * costs.trialUnit + (kind.inner === undefined ? 0 : costs.inner) + (kind.verify === undefined ? 0 : costs.proof);
  }
}

/** The kind's finding when a value of it starts at `start`; null when none does. */
export const tryAt = (text: string, start: number, { provider, kind, order, isBeside }: Sought): Candidate | null => {
  if (start > 0 && isIn(isBeside, text.charCodeAt(start - 1)) && !endsEscape(text, start)) return null;
  kind.pattern.lastIndex = start;
  const match = kind.pattern.exec(text)?.[0];
  if (match === undefined) return null;
  const matchEnd = start + match.length;
  if (matchEnd < text.length && isIn(isBeside, text.charCodeAt(matchEnd))) return null;
  const inner = kind.inner === undefined ? null : kind.inner(match);
  if (kind.inner !== undefined && inner === null) return null;
  const isVerified = kind.verify?.(match);
  if (isVerified === false && !hasOwnPrefix(kind)) return null;
  const span = inner === null ? ([start, matchEnd] as const) : ([start + inner[0], start + inner[1]] as const);
  const isPublic = kind.nature !== "secret" || (kind.harmless?.(match) ?? documentedSample(text.slice(...span))) !== null;
  const isNamed = kind.anchors === null || (inner !== null && naming.test(match.slice(0, inner[0])));
  const reasons: readonly Reason[] = [isNamed ? "name" : "form", ...(isVerified === true ? (["verified"] as const) : [])];
  return { provider, kind: kind.id, span, confidence: isVerified === true ? "certain" : "likely", reasons, isPublic, order, ...(isVerified === false ? { isRefused: true } : {}) };
};

/** Of what stands before a value and is none of it: that it says what the value is. */
const naming = /pass|pwd|secret|token|key|auth|bearer|identified by/i;

/** Whether its beginning is nobody else's: `ghp_`, `npm_`. */
const hasOwnPrefix = ({ anchors, anchorAt = 0 }: TokenKind): boolean => anchorAt === 0 && (anchors?.every((anchor) => /^[A-Za-z][A-Za-z0-9_-]{2,}[_-]$/.test(anchor)) ?? false);

const isIn = (table: Uint8Array, unit: number): boolean => unit < 128 && table[unit] === 1;

/** Whether an escape ends right before `start`: in `"a\ntoken"` and `?key%3Dtoken` the letter before the token is none of its neighbours. */
const endsEscape = (text: string, start: number): boolean => /(?:(?<!\\)\\[nrtbf]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|%[0-9A-Fa-f]{2})$/.test(text.slice(Math.max(0, start - 7), start));

/**
 * How long a match of a pattern is at least before its first white space, so that most places are refused by their length alone. Where the pattern
 * has more to it than characters, classes, groups and counts, the length counted is too small rather than too great.
 */
export const minUnitsOf = (source: string): number => {
  let [total, index] = [0, 0];
  while (index < source.length) {
    const piece = /^(?:\[(?:\\.|[^\]\\])*\]|\\.|[^\\[\](){}|?*+])(\{(\d+)(?:,\d*)?\}|[?*+])?/.exec(source.slice(index, index + 400));
    // A group, a choice, an assertion, white space: count no further.
    if (piece === null || /^(?:\[[^^\]]*(?: |\\s|\\[nrt])|\[\^|\\[sSnrtbWD]| )/.test(piece[0])) return total;
    const [whole, count, min] = piece;
    total += min === undefined ? (count === undefined || count === "+" ? 1 : 0) : Number(min);
    index += whole.length;
  }
  return total;
};
