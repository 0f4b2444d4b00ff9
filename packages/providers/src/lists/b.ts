import { buildkite } from "../buildkite/buildkite.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromB: readonly Provider[] = [
  buildkite,
];
