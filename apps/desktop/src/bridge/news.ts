import type { Noun } from "@tokenward/shared/contract";

/** A copied value that is still on the clipboard. Null when there is none. */
export type Countdown = { readonly label: string; readonly clearsAt: number } | null;

/** What the desktop tells its windows unasked. Plain data, and never a value. */
export type News =
  | { readonly kind: "changed"; readonly nouns: readonly Noun[] }
  | { readonly kind: "clipboard"; readonly countdown: Countdown }
  | { readonly kind: "go"; readonly route: string }
  | { readonly kind: "agent"; readonly connected: boolean };
