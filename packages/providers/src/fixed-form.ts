import { shortened } from "./draw.ts";
import type { Draw, TokenKind } from "./provider.ts";

export type Form = Pick<TokenKind, "anchors" | "anchorAt" | "pattern" | "boundary" | "examples">;

/** Alphabets as a pattern's and a boundary's class, and as examples draw from them. */
export const classes = {
  alphanumeric: { inClass: "A-Za-z0-9", drawn: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" },
  base64Url: { inClass: "A-Za-z0-9_-", drawn: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-" },
  base64: { inClass: "A-Za-z0-9+/", drawn: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/" },
  letters: { inClass: "A-Za-z", drawn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" },
  upperAlphanumeric: { inClass: "A-Z0-9", drawn: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" },
  hex: { inClass: "0-9a-f", drawn: "0123456789abcdef" },
} as const;

/** `prefix` and `min` to `max` (none: exactly `min`) characters of one alphabet: the form of most tokens. No check can be made on it. */
export const prefixed = (prefix: string, alphabet: (typeof classes)[keyof typeof classes], min: number, max = min): Form => {
  const token = (draw: Draw): string => `${prefix}${draw.of(alphabet.drawn, draw.between(min, max))}`;
  return {
    anchors: [prefix],
    pattern: new RegExp(`${prefix.replaceAll(/[.+]/g, String.raw`\$&`)}[${alphabet.inClass}]{${min === max ? min : `${min},${max}`}}`, "y"),
    boundary: "A-Za-z0-9_-",
    examples: (draw) => ({
      hits: [token(draw)],
      misses: [prefix, `it starts with ${prefix} and goes on`, `${prefix}…`],
      twins: [shortened(`${prefix}${draw.of(alphabet.drawn, min)}`), `${prefix}${draw.of(alphabet.drawn, max)}0`],
    }),
  };
};
