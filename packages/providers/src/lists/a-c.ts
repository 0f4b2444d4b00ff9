import { airtable } from "../airtable/airtable.ts";
import { anthropic } from "../anthropic/anthropic.ts";
import { atlassian } from "../atlassian/atlassian.ts";
import { aws } from "../aws/aws.ts";
import { azure } from "../azure/azure.ts";
import { buildkite } from "../buildkite/buildkite.ts";
import { circleci } from "../circleci/circleci.ts";
import { cloudflare } from "../cloudflare/cloudflare.ts";
import { crates } from "../crates/crates.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromAToC: readonly Provider[] = [
  airtable,
  anthropic,
  atlassian,
  aws,
  azure,
  buildkite,
  circleci,
  cloudflare,
  crates,
];
