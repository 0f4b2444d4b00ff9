/**
 * What a scan may still do, in units of work of about a nanosecond on a desktop computer of 2024. Counted, not timed, so that a text is read
 * as far on every computer and at every time.
 */
export interface Work {
  left: number;
  /** Where it ran out, in UTF-16 units; null: it has not. */
  stoppedAt: number | null;
}

/** Takes `units` off what is left. Returns whether there was enough; `seen` is kept as the place where there was not. */
export const spend = (work: Work, units: number, seen: number): boolean => {
  work.left -= units;
  if (work.left >= 0) return true;
  work.stoppedAt ??= seen;
  return false;
};

/** For whoever waits meanwhile, as at a paste: up to a megabyte some 17 ms, beyond it what an ordinary text takes, and no text more than some 45 ms. An ordinary megabyte takes half of it. */
export const quickWork = (textUnits: number): number => Math.min(17_000_000 + 8 * Math.max(0, textUnits - 1_000_000), 45_000_000);
/** For whoever would rather wait than miss something: two milliseconds for each thousand characters, a hundred times what the densest file of settings takes. */
export const patientWork = (textUnits: number): number => 1_000_000_000 + 2_000 * textUnits;

/** What things cost, measured with `npm run bench -- detection`. */
export const costs = {
  /** To read a unit; and to look at what an ordinary text holds. */
  unit: 4,
  ordinaryUnit: 7,
  /** To look at a place where a token may begin. */
  clue: 15,
  /** To compare a place with a form, by the least length of that; to take its inner part; to prove its checksum. */
  trial: 200,
  trialUnit: 4,
  inner: 1_200,
  proof: 5_000,
  /** A finding, and each unit of it. */
  finding: 3_500,
  foundUnit: 8,
  /** To see whether a run looks drawn, by its units up to a number, and what stands before it, by the words there. */
  run: 150,
  runUnit: 10,
  maxRunUnits: 200,
  names: 1_500,
  name: 150,
  /** To see whether it is data, and what the words before it say. */
  told: 500,
  /** To weigh what all of it says. */
  weighed: 4_000,
  /** To look at a sign that may begin an escape; to undo one; to write a unit of what is decoded, and to look into it at all. */
  sign: 12,
  escape: 100,
  decodedUnit: 30,
  /** A line that a value may go on in. */
  line: 100,
  piece: 5_000,
} as const;
