import type { Finding } from "@tokenward/shared/domain";
import { isHome } from "./home.ts";

/** Where a text is about to go. */
export interface Destination {
  /** In lower case; null: a frame without an origin of its own, which is nobody's host. */
  readonly host: string | null;
}

export type Verdict =
  | { readonly kind: "nothing-found" }
  /** Every token belongs here. */
  | { readonly kind: "at-home" }
  /** These do not belong here; the others do. Never empty. */
  | { readonly kind: "astray"; readonly findings: readonly [Finding, ...Finding[]] };

/** Whether what was found in a text belongs where the text goes. */
export const assess = (findings: readonly Finding[], { host }: Destination): Verdict => {
  const [first, ...rest] = findings.filter(({ provider }) => host === null || !isHome(provider, host));
  if (first !== undefined) return { kind: "astray", findings: [first, ...rest] };
  return findings.length === 0 ? { kind: "nothing-found" } : { kind: "at-home" };
};
