import { airtable } from "./airtable/airtable.ts";
import { anthropic } from "./anthropic/anthropic.ts";
import { atlassian } from "./atlassian/atlassian.ts";
import { aws } from "./aws/aws.ts";
import { azure } from "./azure/azure.ts";
import { buildkite } from "./buildkite/buildkite.ts";
import { circleci } from "./circleci/circleci.ts";
import { cloudflare } from "./cloudflare/cloudflare.ts";
import { crates } from "./crates/crates.ts";
import { databricks } from "./databricks/databricks.ts";
import { datadog } from "./datadog/datadog.ts";
import { digitalocean } from "./digitalocean/digitalocean.ts";
import { discord } from "./discord/discord.ts";
import { docker } from "./docker/docker.ts";
import { doppler } from "./doppler/doppler.ts";
import { dropbox } from "./dropbox/dropbox.ts";
import { figma } from "./figma/figma.ts";
import { fly } from "./fly/fly.ts";
import { generic } from "./generic/generic.ts";
import { github } from "./github/github.ts";
import { gitlab } from "./gitlab/gitlab.ts";
import { google } from "./google/google.ts";
import { grafana } from "./grafana/grafana.ts";
import { groq } from "./groq/groq.ts";
import { heroku } from "./heroku/heroku.ts";
import { huggingface } from "./huggingface/huggingface.ts";
import { linear } from "./linear/linear.ts";
import { mailchimp } from "./mailchimp/mailchimp.ts";
import { mailgun } from "./mailgun/mailgun.ts";
import { netlify } from "./netlify/netlify.ts";
import { newrelic } from "./newrelic/newrelic.ts";
import { notion } from "./notion/notion.ts";
import { npm } from "./npm/npm.ts";
import { openai } from "./openai/openai.ts";
import { planetscale } from "./planetscale/planetscale.ts";
import { postman } from "./postman/postman.ts";
import { pulumi } from "./pulumi/pulumi.ts";
import { pypi } from "./pypi/pypi.ts";
import { replicate } from "./replicate/replicate.ts";
import { rubygems } from "./rubygems/rubygems.ts";
import { sendgrid } from "./sendgrid/sendgrid.ts";
import { sentry } from "./sentry/sentry.ts";
import { shopify } from "./shopify/shopify.ts";
import { slack } from "./slack/slack.ts";
import { square } from "./square/square.ts";
import { stripe } from "./stripe/stripe.ts";
import { supabase } from "./supabase/supabase.ts";
import { telegram } from "./telegram/telegram.ts";
import { terraform } from "./terraform/terraform.ts";
import { twilio } from "./twilio/twilio.ts";
import { vault } from "./vault/vault.ts";
import { vercel } from "./vercel/vercel.ts";
import type { Provider, TokenKind } from "./provider.ts";

export type { Draw, Examples, Inscription, Nature, Provider, Reach, TokenKind } from "./provider.ts";

/** In the order of their folders; `generic`, for secrets of no known provider, last. */
export const providers: readonly Provider[] = [
  airtable,
  anthropic,
  atlassian,
  aws,
  azure,
  buildkite,
  circleci,
  cloudflare,
  crates,
  databricks,
  datadog,
  digitalocean,
  discord,
  docker,
  doppler,
  dropbox,
  figma,
  fly,
  github,
  gitlab,
  google,
  grafana,
  groq,
  heroku,
  huggingface,
  linear,
  mailchimp,
  mailgun,
  netlify,
  newrelic,
  notion,
  npm,
  openai,
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
  telegram,
  terraform,
  twilio,
  vault,
  vercel,
  generic,
];

export const tokenKinds: readonly TokenKind[] = providers.flatMap(({ kinds }) => kinds);

const byId: ReadonlyMap<string, Provider> = new Map(providers.map((provider) => [provider.id, provider]));
const kindsById: ReadonlyMap<string, TokenKind> = new Map(tokenKinds.map((kind) => [kind.id, kind]));
const byKind: ReadonlyMap<string, Provider> = new Map(providers.flatMap((provider) => provider.kinds.map(({ id }) => [id, provider] as const)));

/** Null when no provider has this id. */
export const providerById = (id: string): Provider | null => byId.get(id) ?? null;

/** Null when no provider has a kind of this id. */
export const kindById = (id: string): TokenKind | null => kindsById.get(id) ?? null;

/** The provider whose kind this is; null when nobody has it. */
export const providerOfKind = (kindId: string): Provider | null => byKind.get(kindId) ?? null;
