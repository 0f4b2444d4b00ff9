import type { Birth } from "../birth.ts";

export const flyBirth: Birth = {
  provider: "fly",
  kinds: ["fly-token"],
  hosts: ["fly.io"],
  path: /^\/(?:dashboard\/[\w-]+\/tokens|user\/personal_access_tokens|tokens|apps\/[\w-]+\/tokens)(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://fly.io/docs/security/tokens/"],
  lookedAt: "2026-11-27",
};
