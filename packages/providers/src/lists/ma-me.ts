import { mailchimp } from "../mailchimp/mailchimp.ts";
import { mailgun } from "../mailgun/mailgun.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromMaToMe: readonly Provider[] = [
  mailchimp,
  mailgun,
];
