import { linear } from "../linear/linear.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromL: readonly Provider[] = [
  linear,
];
