import { linear } from "../linear/linear.ts";
import { mailchimp } from "../mailchimp/mailchimp.ts";
import { mailgun } from "../mailgun/mailgun.ts";
import { netlify } from "../netlify/netlify.ts";
import { newrelic } from "../newrelic/newrelic.ts";
import { notion } from "../notion/notion.ts";
import { npm } from "../npm/npm.ts";
import { openai } from "../openai/openai.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromIToO: readonly Provider[] = [
  linear,
  mailchimp,
  mailgun,
  netlify,
  newrelic,
  notion,
  npm,
  openai,
];
