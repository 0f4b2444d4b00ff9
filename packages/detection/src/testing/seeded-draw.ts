import type { Draw } from "@tokenward/providers";
import { createDraw } from "@tokenward/providers/draw";

/** The same characters for the same seed, so that a failure comes again. */
export const seededDraw = (seed: number): Draw => {
  // Mulberry32.
  let state = seed >>> 0;
  return createDraw(() => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  });
};
