import { anthropic } from "./anthropic/anthropic.ts";
import { atlassian } from "./atlassian/atlassian.ts";
import { aws } from "./aws/aws.ts";
import { generic } from "./generic/generic.ts";
import { github } from "./github/github.ts";
import { gitlab } from "./gitlab/gitlab.ts";
import { google } from "./google/google.ts";
import { grafana } from "./grafana/grafana.ts";
import { npm } from "./npm/npm.ts";
import { openai } from "./openai/openai.ts";
import { pypi } from "./pypi/pypi.ts";
import { sendgrid } from "./sendgrid/sendgrid.ts";
import { slack } from "./slack/slack.ts";
import { stripe } from "./stripe/stripe.ts";
import type { Provider, TokenKind } from "./provider.ts";

export type { Draw, Examples, Inscription, Nature, Provider, Reach, TokenKind } from "./provider.ts";

/** In the order of their folders; `generic`, for secrets of no known provider, last. */
export const providers: readonly Provider[] = [
  anthropic,
  aws,
  github,
  gitlab,
  google,
  grafana,
  npm,
  openai,
  pypi,
  sendgrid,
  slack,
  stripe,
  atlassian,
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
