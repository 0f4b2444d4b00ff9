import { netlify } from "../netlify/netlify.ts";
import { newrelic } from "../newrelic/newrelic.ts";
import { notion } from "../notion/notion.ts";
import { npm } from "../npm/npm.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromN: readonly Provider[] = [
  netlify,
  newrelic,
  notion,
  npm,
];
