import { airtableBirth } from "./airtable/birth.ts";
import { anthropicBirth } from "./anthropic/birth.ts";
import { atlassianBirth } from "./atlassian/birth.ts";
import { buildkiteBirth } from "./buildkite/birth.ts";
import { circleciBirth } from "./circleci/birth.ts";
import { cloudflareBirth } from "./cloudflare/birth.ts";
import { cratesBirth } from "./crates/birth.ts";
import { digitaloceanBirth } from "./digitalocean/birth.ts";
import { dockerBirth } from "./docker/birth.ts";
import { dopplerBirth } from "./doppler/birth.ts";
import { figmaBirth } from "./figma/birth.ts";
import { flyBirth } from "./fly/birth.ts";
import { githubBirth } from "./github/birth.ts";
import { gitlabBirth } from "./gitlab/birth.ts";
import { grafanaBirth } from "./grafana/birth.ts";
import { herokuBirth } from "./heroku/birth.ts";
import { huggingfaceBirth } from "./huggingface/birth.ts";
import { linearBirth } from "./linear/birth.ts";
import { netlifyBirth } from "./netlify/birth.ts";
import { newrelicBirth } from "./newrelic/birth.ts";
import { notionBirth } from "./notion/birth.ts";
import { npmBirth } from "./npm/birth.ts";
import { nugetBirth } from "./nuget/birth.ts";
import { openaiBirth } from "./openai/birth.ts";
import { planetscaleBirth } from "./planetscale/birth.ts";
import { postmanBirth } from "./postman/birth.ts";
import { pulumiBirth } from "./pulumi/birth.ts";
import { pypiBirth } from "./pypi/birth.ts";
import { renderBirth } from "./render/birth.ts";
import { rubygemsBirth } from "./rubygems/birth.ts";
import { sendgridBirth } from "./sendgrid/birth.ts";
import { sentryBirth } from "./sentry/birth.ts";
import { slackBirth } from "./slack/birth.ts";
import { stripeBirth } from "./stripe/birth.ts";
import { supabaseBirth } from "./supabase/birth.ts";
import { tailscaleBirth } from "./tailscale/birth.ts";
import { terraformBirth } from "./terraform/birth.ts";
import { vercelBirth } from "./vercel/birth.ts";
import { birthsIn, type Address, type Birth, type OwnPlace } from "./birth.ts";

export type { Address, Birth, BirthPlace, OwnPlace } from "./birth.ts";

/** Pages on which providers show a new token. */
export const births: readonly Birth[] = [
  airtableBirth, anthropicBirth, atlassianBirth, buildkiteBirth, circleciBirth, cloudflareBirth, cratesBirth, digitaloceanBirth,
  dockerBirth, dopplerBirth, figmaBirth, flyBirth, githubBirth, gitlabBirth, grafanaBirth, herokuBirth,
  huggingfaceBirth, linearBirth, netlifyBirth, newrelicBirth, notionBirth, npmBirth, nugetBirth, openaiBirth,
  planetscaleBirth, postmanBirth, pulumiBirth, pypiBirth, renderBirth, rubygemsBirth, sendgridBirth, sentryBirth,
  slackBirth, stripeBirth, supabaseBirth, tailscaleBirth, terraformBirth, vercelBirth,
];

/** The births that may happen at an address: at the provider's exact hosts over https, or at one of the user's `own`. None at a look-alike. */
export const birthsAt = (address: Address, own: readonly OwnPlace[]): readonly Birth[] => birthsIn(births, address, own);
