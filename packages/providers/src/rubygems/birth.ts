import type { Birth } from "../birth.ts";

export const rubygemsBirth: Birth = {
  provider: "rubygems",
  kinds: ["rubygems-api-key"],
  hosts: ["rubygems.org"],
  path: /^\/profile\/api_keys(?:\/|$)/,
  selfHosted: false,
  value: ["p + code"],
  name: ['input[name="api_key[name]"]', 'td[data-title="Name"]'],
  scopes: ['td[data-title="Scopes"] span span'],
  expiry: ['td[data-title="Expiration"]'],
  source: ["https://guides.rubygems.org/api-key-scopes/", "rubygems/rubygems.org app/views/api_keys/index.html.erb"],
  lookedAt: "2026-11-27",
};
