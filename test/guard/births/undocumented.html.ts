import type { BirthPage } from "./page.ts";

/** In turn the four ways in which consoles show a value to copy: nothing public says which one a page has, and it may change. */
const insides: readonly ((value: string) => string)[] = [
  (value) => `<div role="dialog"><h2>Save your key</h2><input readonly value="${value}"><button>Copy</button><p>Expires on March 4, 2029.</p></div>`,
  (value) => `<section><h2>Your new token</h2><p>Copy it now. You will not see it again.</p><code>${value}</code><p>Expires: 2029-03-04</p></section>`,
  (value) => `<div><span>Token</span><div class="x1a2b3"><span>${value}</span></div><p>Valid until 4 Mar 2029</p></div>`,
  (value) => `<div><pre>${value}</pre><button data-clipboard-text="${value}">Copy</button><p>This token expires on 2029-03-04 12:00 UTC.</p></div>`,
];

const places: readonly (readonly [provider: string, kind: string, url: string])[] = [
  ["airtable", "airtable-personal", "https://airtable.com/create/tokens"],
  ["anthropic", "anthropic-api", "https://platform.claude.com/settings/keys"],
  ["atlassian", "atlassian-api-token", "https://id.atlassian.com/manage-profile/security/api-tokens"],
  ["buildkite", "buildkite-user", "https://buildkite.com/user/api-access-tokens"],
  ["circleci", "circleci-personal", "https://app.circleci.com/settings/user/tokens"],
  ["cloudflare", "cloudflare-user-token", "https://dash.cloudflare.com/profile/api-tokens/create"],
  ["digitalocean", "digitalocean-personal", "https://cloud.digitalocean.com/account/api/tokens"],
  ["docker", "docker-personal", "https://app.docker.com/settings/personal-access-tokens"],
  ["doppler", "doppler-service", "https://dashboard.doppler.com/workplace/1a2b/projects/web/configs/prd/access"],
  ["figma", "figma-personal", "https://www.figma.com/settings"],
  ["fly", "fly-token", "https://fly.io/dashboard/personal/tokens"],
  ["heroku", "heroku-api-key", "https://dashboard.heroku.com/account/applications"],
  ["huggingface", "huggingface-user", "https://huggingface.co/settings/tokens"],
  ["linear", "linear-api-key", "https://linear.app/acme/settings/account/security"],
  ["netlify", "netlify-personal", "https://app.netlify.com/user/applications"],
  ["newrelic", "newrelic-user", "https://one.newrelic.com/api-keys"],
  ["notion", "notion-integration", "https://www.notion.so/profile/integrations/internal/1"],
  ["npm", "npm-access-token", "https://www.npmjs.com/settings/ann/tokens/"],
  ["nuget", "nuget-api-key", "https://www.nuget.org/account/apikeys"],
  ["openai", "openai-project", "https://platform.openai.com/api-keys"],
  ["planetscale", "planetscale-service-token", "https://app.planetscale.com/acme/settings/service-tokens"],
  ["postman", "postman-api-key", "https://go.postman.co/settings/me/api-keys"],
  ["pulumi", "pulumi-access", "https://app.pulumi.com/account/tokens"],
  ["render", "render-api-key", "https://dashboard.render.com/u/settings"],
  ["sendgrid", "sendgrid-api-key", "https://app.sendgrid.com/settings/api_keys"],
  ["slack", "slack-bot", "https://api.slack.com/apps/A1/oauth"],
  ["stripe", "stripe-restricted", "https://dashboard.stripe.com/apikeys"],
  ["tailscale", "tailscale-auth-key", "https://login.tailscale.com/admin/settings/keys"],
  ["terraform", "terraform-api-token", "https://app.terraform.io/app/settings/tokens"],
  ["vercel", "vercel-personal", "https://vercel.com/account/settings/tokens"],
];

export const undocumented: readonly BirthPage[] = places.map(([provider, kind, url], at) => ({
  provider, kind, url, html: insides[at % insides.length]!, says: { expiresAt: Date.UTC(2029, 2, 4, at % insides.length === 3 ? 12 : 0) },
}));
