/** `count` fresh bytes from the system's generator. Comes in as an argument, so that a test can repeat a run. */
export type Random = (count: number) => Uint8Array;
