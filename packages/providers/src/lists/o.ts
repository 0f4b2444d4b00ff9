import { openai } from "../openai/openai.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromO: readonly Provider[] = [
  openai,
];
