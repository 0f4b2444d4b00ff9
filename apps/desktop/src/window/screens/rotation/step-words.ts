import type { RotationStep } from "@tokenward/shared/domain";
import type { Tone } from "@tokenward/ui";

/** Each step as people see it. */
export const stepWords: Readonly<Record<RotationStep, string>> = {
  preflight: "Checked that it can be done",
  intent: "Written down, so that a crash cannot lose it",
  minted: "New token made",
  tested: "New token tried: it works",
  deployed: "Handed to the places that use it",
  retired: "Old token revoked",
  confirmed: "Old token refused by the provider",
  done: "Done",
  "awaiting-value": "Waiting for the new value",
  "mint-unknown": "Not sure whether a new token was made",
  "abort-new": "The new token did not work; it is being revoked",
  partial: "Some places could not be written",
  "retire-pending": "The old token is not revoked yet",
  refused: "It could not be done",
  undone: "Undone; the old token is kept",
  lost: "Lost",
};

export const stepTone = (step: RotationStep): Tone => {
  if (step === "done" || step === "confirmed") return "ok";
  if (step === "lost") return "danger";
  return step === "refused" || step === "partial" || step === "retire-pending" || step === "mint-unknown" || step === "abort-new" ? "warn" : "plain";
};
