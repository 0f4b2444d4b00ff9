import { shortened } from "./draw.ts";
import type { Draw, TokenKind } from "./provider.ts";

/** How a kind looks, and examples of it. */
export type Form = Pick<TokenKind, "anchors" | "anchorAt" | "near" | "pattern" | "boundary" | "examples">;

/** An alphabet, as a pattern's and a boundary's class, and as examples draw from it. */
export interface Alphabet {
  readonly inClass: string;
  readonly drawn: string;
}

const digits = "0123456789";
const upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const lower = "abcdefghijklmnopqrstuvwxyz";

export const classes = {
  alphanumeric: { inClass: "A-Za-z0-9", drawn: digits + upper + lower },
  lowerAlphanumeric: { inClass: "a-z0-9", drawn: digits + lower },
  upperAlphanumeric: { inClass: "A-Z0-9", drawn: upper + digits },
  base64Url: { inClass: "A-Za-z0-9_-", drawn: `${digits}${upper}${lower}_-` },
  base64: { inClass: "A-Za-z0-9+/", drawn: `${digits}${upper}${lower}+/` },
  base32: { inClass: "A-Z2-7", drawn: `${upper}234567` },
  base58: { inClass: "1-9A-HJ-NP-Za-km-z", drawn: "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz" },
  letters: { inClass: "A-Za-z", drawn: upper + lower },
  lower: { inClass: "a-z", drawn: lower },
  upper: { inClass: "A-Z", drawn: upper },
  hex: { inClass: "0-9a-f", drawn: `${digits}abcdef` },
  upperHex: { inClass: "0-9A-F", drawn: `${digits}ABCDEF` },
  anyHex: { inClass: "0-9A-Fa-f", drawn: `${digits}abcdef` },
  digits: { inClass: "0-9", drawn: digits },
} as const satisfies Readonly<Record<string, Alphabet>>;

/** A stretch of a form: a fixed text, or characters of one alphabet. */
export type Part = string | { readonly alphabet: Alphabet; readonly min: number; readonly max: number };

/** `min` to `max` (none: exactly `min`) characters of an alphabet. */
export const chars = (alphabet: Alphabet, min: number, max = min): Part => ({ alphabet, min, max });

/** 8-4-4-4-12 lower-case hex digits. */
export const uuid: readonly Part[] = [8, 4, 4, 4, 12].flatMap((length, index) => [...(index === 0 ? [] : ["-"]), chars(classes.hex, length)]);

const drawnPart = (draw: Draw, part: Part): string => (typeof part === "string" ? part : draw.of(part.alphabet.drawn, draw.between(part.min, part.max)));
const writtenPart = (part: Part): string =>
  typeof part === "string" ? part.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`) : `[${part.alphabet.inClass}]{${part.min === part.max ? part.min : `${part.min},${part.max}`}}`;

const tokenOf = (draw: Draw, parts: readonly Part[]): string => parts.map((part) => drawnPart(draw, part)).join("");
const patternOf = (parts: readonly Part[]): RegExp => new RegExp(parts.map(writtenPart).join(""), "y");
const boundaryOf = (parts: readonly Part[]): string => (parts.some((part) => typeof part !== "string" && part.alphabet.inClass.includes("+")) ? "A-Za-z0-9_+/-" : "A-Za-z0-9_-");

/** One character short at its end, and one too many: what a form of fixed lengths refuses. */
const twinsOf = (draw: Draw, parts: readonly Part[]): readonly string[] => {
  const last = parts.at(-1) ?? "";
  if (typeof last === "string") return [shortened(tokenOf(draw, parts)), `${tokenOf(draw, parts)}0`];
  const head = tokenOf(draw, parts.slice(0, -1));
  return [`${head}${draw.of(last.alphabet.drawn, last.min - 1)}`, `${head}${draw.of(last.alphabet.drawn, last.max)}0`];
};

/** Fixed texts and stretches of characters one after another, the first a fixed one: `SG.` 22 `.` 43. No check can be made on it. */
export const parts = (prefix: string, ...rest: readonly Part[]): Form => {
  const all: readonly Part[] = [prefix, ...rest];
  return {
    anchors: [prefix],
    pattern: patternOf(all),
    boundary: boundaryOf(all),
    examples: (draw) => ({ hits: [tokenOf(draw, all)], misses: [prefix, `it starts with ${prefix} and goes on`, `${prefix}…`], twins: twinsOf(draw, all) }),
  };
};

/** `prefix` and `min` to `max` (none: exactly `min`) characters of one alphabet: the form of most tokens. No check can be made on it. */
export const prefixed = (prefix: string, alphabet: Alphabet, min: number, max = min): Form => parts(prefix, chars(alphabet, min, max));

/**
 * What only a name before it tells from any other random text. `near`: lower-case words of which one begins up to 64 units before
 * it, at a word's start (`box` is not in `mailbox`). `new_relic` is also found as `new-relic`, `new.relic`, `new relic` and `newrelic`.
 */
export const named = (near: readonly string[], ...all: readonly Part[]): Form => ({
  anchors: null,
  near,
  pattern: patternOf(all),
  boundary: boundaryOf(all),
  examples: (draw) => ({ hits: [tokenOf(draw, all)], misses: [`${near[0] ?? ""}=`, `${near[0] ?? ""} is the name of a service`, `${near[0] ?? ""}_token = \${TOKEN}`], twins: twinsOf(draw, all) }),
});

/** A kind in one line. `more`: whatever it has beside its form. */
export const secret = (id: string, name: string, reach: string, form: Form, source: string, more: Partial<TokenKind> = {}): TokenKind => ({ id, name, reach, nature: "secret", ...form, source: [source], ...more });
