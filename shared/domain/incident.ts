import { z } from "zod";
import { Fingerprint, TokenId } from "./token.ts";

export const IncidentId = z.string().regex(/^[0-9a-z]{26}$/).brand("IncidentId");
export type IncidentId = z.infer<typeof IncidentId>;

/**
 * What became of the text. `held`: kept out. `overridden`: the user let it through. `passed`: it got in before it could be stopped.
 * `allowed`: the user said that this token belongs there. `false-alarm`: the user said that it is no secret.
 */
export const Outcome = z.enum(["held", "overridden", "passed", "allowed", "false-alarm"]);
export type Outcome = z.infer<typeof Outcome>;

/** How the guard judged. Browsers update on their own clock: one that says neither is older than this. */
export const GuardVerdict = z.enum(["note", "warn", "block"]);
export type GuardVerdict = z.infer<typeof GuardVerdict>;

/** What the extension tells the vault about a paste it judged. Never text. */
export const IncidentReport = z.object({
  /** Made by the extension, so that a report sent twice counts once. */
  reportId: z.string().regex(/^[0-9a-f]{32}$/),
  provider: z.string().max(100),
  kind: z.string().max(100),
  fingerprint: Fingerprint,
  /** Scheme and host only. The path and query of a page can themselves hold secrets. */
  origin: z.string().max(500),
  /** How it got, or would have got, into the page: `submit` with a form, `filled` by the browser or another program. */
  road: z.enum(["paste", "drop", "typed", "filled", "submit", "file"]),
  outcome: Outcome,
  verdict: GuardVerdict.default("block"),
  /** The sort of place, as packages/detection names it: `paste-bin`, `ai-chat` …; null when it is not known. */
  place: z.string().max(40).nullable().default(null),
  /** Why the user let it through; null when nobody was asked. */
  reason: z.string().max(300).nullable(),
  at: z.number().int(),
});
export interface IncidentReport extends Readonly<z.infer<typeof IncidentReport>> {}

export const Incident = IncidentReport.omit({ reportId: true }).extend({
  id: IncidentId,
  browser: z.string(),
  /** The vault's token with this fingerprint; null when the secret is not one of ours. */
  tokenId: TokenId.nullable(),
  state: z.enum(["open", "closed"]),
});
export interface Incident extends Readonly<z.infer<typeof Incident>> {}
