import { z } from "zod";
import { Fingerprint, TokenId } from "./token.ts";

export const IncidentId = z.string().regex(/^[0-9a-z]{26}$/).brand("IncidentId");
export type IncidentId = z.infer<typeof IncidentId>;

/** What happened to the paste. `held`: kept out. `overridden`: the user pasted anyway. `passed`: it got in before it could be stopped. */
export const Outcome = z.enum(["held", "overridden", "passed"]);
export type Outcome = z.infer<typeof Outcome>;

/** What the extension tells the vault about a paste it judged. Never text. */
export const IncidentReport = z.object({
  /** Made by the extension, so that a report sent twice counts once. */
  reportId: z.string().regex(/^[0-9a-f]{32}$/),
  provider: z.string().max(100),
  kind: z.string().max(100),
  fingerprint: Fingerprint,
  /** Scheme and host only. The path and query of a page can themselves hold secrets. */
  origin: z.string().max(500),
  road: z.enum(["paste", "drop"]),
  outcome: Outcome,
  /** Why the user pasted anyway; null unless overridden. */
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
