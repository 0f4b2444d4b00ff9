import type { PlaceClass } from "@tokenward/shared/domain";

/**
 * Sentences by their names, so that this package has no language. Who: `who-…`. Where, and what that means: `at-…`. What else
 * matters: the rest. Each one's parameters are ids, names and hosts, never any part of a text.
 */
export type Message =
  | { readonly id: "who-yours"; readonly provider: string; readonly kind: string; readonly label: string }
  | { readonly id: "who-certain" | "who-known" | "who-generic"; readonly provider: string; readonly kind: string }
  /** Besides the one that was named. */
  | { readonly id: "more"; readonly count: number }
  | { readonly id: `at-${PlaceClass}`; readonly host: string | null; readonly provider: string }
  /** The text goes through the network in clear. */
  | { readonly id: "plain-http"; readonly host: string }
  /** The form sends it to another site. */
  | { readonly id: "other-form"; readonly host: string | null }
  /** The frame belongs to nobody known; the page around it does. */
  | { readonly id: "in-page"; readonly host: string }
  | { readonly id: "dead" | "test" | "unfinished" };
