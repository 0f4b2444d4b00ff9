/** Milliseconds since the Unix epoch, as `Date.now()` gives them. */
export type Millis = number;

/** Reads the wall clock. Comes in as an argument everywhere, so that tests can move it. */
export type Now = () => Millis;

export const secondMs = 1_000;
export const minuteMs = 60_000;
export const hourMs = 3_600_000;
export const dayMs = 86_400_000;
