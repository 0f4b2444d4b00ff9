import type { Rotation, RotationStep } from "./rotation.ts";

/** Steps after which nothing happens any more. */
export const rotationEnds: readonly RotationStep[] = ["done", "refused", "undone", "lost"];

/**
 * What may be done with a rotation, by its step and recipe: the one table for button, command and handler. A token that
 * replaced itself has no old one to go back to.
 */
export const rotationCan: Readonly<Record<"supply" | "undo" | "retry", (rotation: Pick<Rotation, "step" | "recipe">) => boolean>> = {
  supply: ({ step }) => step === "awaiting-value",
  undo: ({ step, recipe }) =>
    ["awaiting-value", "intent", "mint-unknown"].includes(step) || (recipe !== "in-place" && ["minted", "tested", "partial", "abort-new"].includes(step)),
  retry: ({ step }) => !rotationEnds.includes(step) && step !== "awaiting-value",
};
