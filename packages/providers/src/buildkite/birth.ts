import type { Birth } from "../birth.ts";

export const buildkiteBirth: Birth = {
  provider: "buildkite",
  kinds: ["buildkite-user", "buildkite-agent"],
  hosts: ["buildkite.com"],
  path: /^\/user\/api-access-tokens(?:\/|$)|^\/organizations\/[\w-]+\/clusters\//,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://buildkite.com/docs/apis/managing-api-tokens"],
  lookedAt: "2026-11-27",
};
