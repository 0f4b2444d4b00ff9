import type { Birth } from "../birth.ts";

export const cloudflareBirth: Birth = {
  provider: "cloudflare",
  kinds: ["cloudflare-user-token", "cloudflare-account-token", "cloudflare-global-key", "cloudflare-origin-ca"],
  hosts: ["dash.cloudflare.com"],
  path: /^\/(?:profile\/api-tokens|[0-9a-f]{32}\/api-tokens)(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://developers.cloudflare.com/fundamentals/api/get-started/create-token/"],
  lookedAt: "2026-11-27",
};
