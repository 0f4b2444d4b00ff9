import type { BirthPage } from "./page.ts";

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

/** Providers whose pages' inside is public: by their source, or by the names that many programs rely on. */
export const documented: readonly BirthPage[] = [
  {
    provider: "github", kind: "github-personal", url: "https://github.com/settings/tokens",
    html: (value) => `<main><div class="flash flash-warn">Make sure to copy your personal access token now. You will not be able to see it again!</div>
      <div class="listgroup"><div class="access-token new-token"><code id="new-oauth-token" class="token">${value}</code>
      <clipboard-copy value="${value}" aria-label="Copy token"></clipboard-copy><button>Delete</button></div>
      <div class="access-token"><strong>another</strong> — <em>gist</em> Expires on Mon, Jan 1 2029.</div></div></main>`,
    says: {},
  },
  {
    provider: "github", kind: "github-fine-grained", url: "https://github.com/settings/personal-access-tokens",
    html: (value) => `<main><h1>Fine-grained personal access tokens</h1><div><input type="text" readonly value="${value}" aria-label="Personal access token"><clipboard-copy value="${value}"></clipboard-copy>
      <p>Expires on Sun, Mar 4 2029.</p></div></main>`,
    says: { expiresAt: day("2029-03-04") },
  },
  {
    provider: "gitlab", kind: "gitlab-personal", url: "https://gitlab.com/-/user_settings/personal_access_tokens",
    html: (value) => `<div class="gl-alert-success">Your new personal access token has been created.</div>
      <div class="form-group"><label for="created-personal-access-token">Your new personal access token</label>
      <input id="created-personal-access-token" readonly value="********************"><button data-clipboard-text="${value}">Copy</button></div>
      <form><input name="personal_access_token[name]" value="mirror"><input type="date" name="personal_access_token[expires_at]" value="2029-03-04">
      <input type="checkbox" name="personal_access_token[scopes][]" value="read_api" checked><input type="checkbox" name="personal_access_token[scopes][]" value="sudo"></form>`,
    says: { label: "mirror", scopes: ["read_api"], expiresAt: day("2029-03-04") },
  },
  {
    provider: "pypi", kind: "pypi-token", url: "https://pypi.org/manage/account/token/",
    html: (value) => `<h1>Create API token</h1><section id="provisioned-key"><h2>Token for "release-robot"</h2>
      <p><strong>Permissions:</strong> Upload packages<br><strong>Scope:</strong> Entire account (all projects)</p>
      <code class="code-block" data-clipboard-target="source">${value}</code><p>For security reasons this token will only appear once.</p>
      <pre class="code-block">[pypi]\n  username = __token__\n  password = ${value}</pre></section>`,
    says: { label: "release-robot", scopes: ["Entire account (all projects)"] },
  },
  {
    provider: "rubygems", kind: "rubygems-api-key", url: "https://rubygems.org/profile/api_keys",
    html: (value) => `<div><p>Note that we won't be able to show the key to you again. New API key:</p><code>${value}</code></div>
      <table><tbody><tr><td data-title="Name">gem-push</td><td data-title="Scopes"><span><span>Push rubygem</span><span>Yank rubygem</span></span></td>
      <td data-title="Expiration">2029-03-04 00:00 UTC</td></tr></tbody></table>`,
    says: { label: "gem-push", scopes: ["Push rubygem", "Yank rubygem"], expiresAt: day("2029-03-04") },
  },
  {
    provider: "crates", kind: "crates-api-token", url: "https://crates.io/settings/tokens",
    html: (value) => `<ul role="list"><li data-test-api-token="1"><h3 data-test-name>publish-ci</h3><div data-test-endpoint-scopes>Scopes: <strong>publish-update</strong> and <strong>yank</strong></div>
      <div data-test-expired-at><time datetime="2029-03-04T00:00:00Z">in two years</time></div><div><span data-test-token>${value}</span></div></li></ul>`,
    says: { label: "publish-ci", scopes: ["publish-update", "yank"], expiresAt: day("2029-03-04") },
  },
  {
    provider: "grafana", kind: "grafana-service-account", url: "https://grafana.com/orgs/acme/access-policies",
    html: (value) => `<div role="dialog"><label>Token name <input name="tokenName" value="dashboards"></label><label>Token <input name="tokenValue" readonly value="${value}"></label><p>You will not be able to see or generate it again. No expiration.</p></div>`,
    says: { label: "dashboards", expiresAt: null },
  },
  {
    provider: "sentry", kind: "sentry-user", url: "https://sentry.io/settings/account/api/auth-tokens/new-token/",
    html: (value) => `<div role="dialog"><p>Please copy this token to a safe place — it won't be shown again!</p><div><input aria-label="Generated token" readonly value="${value}"></div><label>Name <input name="name" value="source-maps"></label></div>`,
    says: { label: "source-maps" },
  },
  {
    provider: "supabase", kind: "supabase-personal", url: "https://supabase.com/dashboard/account/tokens",
    html: (value) => `<div role="alert"><h5>Successfully generated a new token!</h5><p>Do copy this access token and store it in a secure place - you will not be able to see it again.</p><input readonly value="${value}"></div>`,
    says: {},
  },
];
