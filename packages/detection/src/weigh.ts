import { judgeWeights } from "./judge-weights.ts";
import type { Suspect } from "./traits.ts";
import { traitsOf } from "./traits.ts";

/** Each weight is a printable character: sixteenths, from -2.9 to 2.9. */
const zero = 0x50;
const weights = Int8Array.from(judgeWeights, (letter) => letter.charCodeAt(0) - zero);

/** How much speaks for a value being a secret rather than against it, in sixteenths of a unit of log odds: above 0, it is one. */
export const weigh = (suspect: Suspect): number => {
  const traits = traitsOf(suspect);
  let sum = 0;
  for (const trait of traits) sum += weights[trait]!;
  return sum;
};
