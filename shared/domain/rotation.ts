import { z } from "zod";
import { TokenId } from "./token.ts";

export const RotationId = z.string().regex(/^[0-9a-z]{26}$/).brand("RotationId");
export type RotationId = z.infer<typeof RotationId>;

export const Recipe = z.enum(["create-revoke", "in-place", "guided"]);
export type Recipe = z.infer<typeof Recipe>;

/** The states of facts/rotation §2, in order of a run that goes well, then the ways it can end otherwise. */
export const RotationStep = z.enum([
  "preflight", "intent", "minted", "tested", "deployed", "retired", "confirmed", "done",
  "awaiting-value", "mint-unknown", "abort-new", "partial", "retire-pending", "refused", "undone", "lost",
]);
export type RotationStep = z.infer<typeof RotationStep>;

/** One rotation as people see it. */
export const Rotation = z.object({
  id: RotationId,
  tokenId: TokenId,
  recipe: Recipe,
  step: RotationStep,
  startedAt: z.number().int(),
  endedAt: z.number().int().nullable(),
  /** Each step with the moment it was reached. */
  trail: z.array(z.object({ step: RotationStep, at: z.number().int() })).readonly(),
  /** What stopped it or what it waits for, as a sentence that says what to do; null when all is well. */
  problem: z.string().nullable(),
  /** The page to open when the recipe is guided and the new value is awaited. */
  page: z.string().nullable(),
  /** Consumers that do not hold the new value yet. */
  missing: z.array(z.string()).readonly(),
});
export interface Rotation extends Readonly<z.infer<typeof Rotation>> {}

/** What rotating a token would do, said before it is done. */
export const RotationPlan = z.object({
  recipe: Recipe,
  /** Sentences, in order: "A new token is made.", "The old token stops at once." */
  promises: z.array(z.string()).readonly(),
  /** What the provider will ask for: the account's password, a one-time code. */
  needs: z.array(z.enum(["password", "otp"])).readonly(),
  page: z.string().nullable(),
  consumers: z.array(z.string()).readonly(),
});
export interface RotationPlan extends Readonly<z.infer<typeof RotationPlan>> {}
