import { planetscale } from "../planetscale/planetscale.ts";
import { postman } from "../postman/postman.ts";
import { pulumi } from "../pulumi/pulumi.ts";
import { pypi } from "../pypi/pypi.ts";
import { replicate } from "../replicate/replicate.ts";
import { rubygems } from "../rubygems/rubygems.ts";
import { sendgrid } from "../sendgrid/sendgrid.ts";
import { sentry } from "../sentry/sentry.ts";
import { shopify } from "../shopify/shopify.ts";
import { slack } from "../slack/slack.ts";
import { square } from "../square/square.ts";
import { stripe } from "../stripe/stripe.ts";
import { supabase } from "../supabase/supabase.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromPToS: readonly Provider[] = [
  planetscale,
  postman,
  pulumi,
  pypi,
  replicate,
  rubygems,
  sendgrid,
  sentry,
  shopify,
  slack,
  square,
  stripe,
  supabase,
];
