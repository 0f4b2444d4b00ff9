import { webpush } from "../webpush/webpush.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders; those whose names start with a digit are written out. */
export const fromWToZ: readonly Provider[] = [
  webpush,
];
