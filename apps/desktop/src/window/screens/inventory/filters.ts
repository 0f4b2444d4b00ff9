import type { Token } from "@tokenward/shared/domain";
import { dayMs } from "@tokenward/shared/time";

export interface Filter {
  readonly key: string;
  readonly name: string;
  readonly keeps: (token: Token, now: number) => boolean;
}

const ageMs = (token: Token, now: number): number => now - (token.rotatedAt ?? token.createdAt);
/** Every filter over the list, in order. The first keeps everything. */
export const filters: readonly Filter[] = [
  { key: "all", name: "All", keeps: () => true },
  { key: "expiring", name: "Expiring", keeps: ({ expiry, state }, now) => expiry !== null && state.kind !== "revoked" && expiry.at - now <= 30 * dayMs },
  { key: "exposed", name: "Exposed", keeps: ({ state }) => state.kind === "exposed" },
  { key: "old", name: "Older than 90 days", keeps: (token, now) => ageMs(token, now) > 90 * dayMs },
  { key: "unowned", name: "No owner", keeps: ({ owner }) => owner === "" },
];

/** Whether every word is somewhere in what is known of the token. `text` is lower case. */
export const matches = (token: Token, text: string): boolean => {
  const known = [token.label, token.provider, token.kind, token.account ?? "", token.owner, token.note, token.lastFour, ...token.consumers.map(({ path }) => path)].join("\n").toLowerCase();
  return text.split(/\s+/).every((word) => known.includes(word));
};

const urgency = (token: Token): number => (token.state.kind === "exposed" ? 0 : token.state.kind === "revoking" ? 1 : token.state.kind === "revoked" ? 3 : 2);
// Not a subtraction: two tokens without an end would give NaN.
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
/** What wants attention first: exposed, then by the end of life, then by name; the dead last. */
export const inOrder = (tokens: readonly Token[]): readonly Token[] =>
  [...tokens].sort((a, b) => urgency(a) - urgency(b) || compare(a.expiry?.at ?? Infinity, b.expiry?.at ?? Infinity) || a.label.localeCompare(b.label));
