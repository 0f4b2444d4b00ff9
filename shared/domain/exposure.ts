import type { Outcome } from "./incident.ts";

/** What others may know now. */
export const isExposure = (outcome: Outcome): boolean => outcome === "overridden" || outcome === "passed";

/** What the user decided after it was held, in the same breath. */
export const isDecision = (outcome: Outcome): boolean => outcome === "overridden" || outcome === "allowed" || outcome === "false-alarm";
