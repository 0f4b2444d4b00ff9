import { z } from "zod";
import { TokenId } from "./token.ts";

/** A notice that is due now. Each (token, version, threshold) is handed out once. */
export const Reminder = z.object({
  tokenId: TokenId,
  label: z.string(),
  provider: z.string(),
  /** The threshold that was crossed: 30, 14, 7 or 1. */
  thresholdDays: z.number().int(),
  expiresAt: z.number().int(),
});
export interface Reminder extends Readonly<z.infer<typeof Reminder>> {}
export const thresholdsDays = [30, 14, 7, 1] as const;
