import type { Birth } from "../birth.ts";

export const anthropicBirth: Birth = {
  provider: "anthropic",
  kinds: ["anthropic-api", "anthropic-admin"],
  hosts: ["console.anthropic.com", "platform.claude.com"],
  path: /^\/settings\/(?:[\w-]+\/)*(?:keys|admin-keys)(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://platform.claude.com/docs/en/api/overview"],
  lookedAt: "2026-11-27",
};
