import type { Lifecycle } from "../lifecycle.ts";

const publicApi = "https://api.github.com";
const auth = { header: "authorization", prefix: "Bearer " } as const;
const headers = { accept: "application/vnd.github+json", "x-github-api-version": "2022-11-28" };
const webOf = (baseUrl: string | null): string => (baseUrl === null || baseUrl === publicApi ? "https://github.com" : baseUrl.replace(/\/api\/v3$/, ""));

/** GitHub personal access tokens. GitHub makes none by API, so a person does, on a page filled in for them; it kills them by API. */
export const githubLifecycle: Lifecycle = {
  provider: "github",
  name: "GitHub",
  recipe: "guided",
  source: [
    "https://docs.github.com/en/rest/credentials/revoke",
    "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
  ],
  usualBaseUrl: () => Promise.resolve(publicApi),
  tidyBaseUrl: (url) => {
    const tidy = url.replace(/\/+$/, "");
    return tidy === "https://github.com" ? publicApi : tidy === publicApi || /\/\/[^/]+\/./.test(tidy) ? tidy : `${tidy}/api/v3`;
  },
  identify: {
    method: "GET", path: "/user", auth, headers,
    account: { body: "/login" }, scopes: { header: "x-oauth-scopes" }, expiresAt: { header: "github-authentication-token-expiration" },
  },
  list: null,
  mint: null,
  // An authorization header here is answered with 403. 202 means heard, not done.
  retire: { method: "POST", path: "/credentials/revoke", auth: null, headers, body: (value) => ({ credentials: [value] }) },
  otpHeader: null,
  settleMs: 10_000,
  usualLifetimeDays: 90,
  maxLifetimeDays: 365,
  promises: [
    "GitHub makes no tokens for programs: a filled-in page opens, you create the token there and paste it here.",
    "The new token is tested and handed out before the old one dies.",
    "The old token is then revoked at GitHub, which cannot be undone. It counts as dead only when GitHub refuses it.",
  ],
  page: ({ baseUrl, kind, name, scopes }) =>
    scopes.length > 0 || kind === "github-personal"
      ? `${webOf(baseUrl)}/settings/tokens/new?description=${encodeURIComponent(name)}&scopes=${encodeURIComponent(scopes.join(","))}`
      : `${webOf(baseUrl)}/settings/personal-access-tokens/new?name=${encodeURIComponent(name)}&expires_in=90`,
  readTime,
  // GitHub Enterprise Server 3.19 wants the revocation authenticated: docs.github.com/en/enterprise-server@3.19/rest/credentials/revoke
  at: (baseUrl) => (baseUrl === publicApi ? {} : { retire: { method: "POST", path: "/credentials/revoke", auth, headers, body: (value) => ({ credentials: [value] }) } }),
};

/** `2027-01-31 09:30:00 UTC` or `2027-01-31 09:30:00 -0700`, as the header has it. */
function readTime(text: string): number | null {
  const parts = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d) ?(UTC|Z|[+-]\d\d:?\d\d)$/.exec(text.trim());
  if (parts === null) return null;
  const [, day, time, zone] = parts;
  const at = Date.parse(`${day}T${time}${zone === "UTC" || zone === "Z" ? "Z" : zone?.replace(/^([+-]\d\d):?(\d\d)$/, "$1:$2")}`);
  return Number.isNaN(at) ? null : at;
}
