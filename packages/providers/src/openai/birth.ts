import type { Birth } from "../birth.ts";

export const openaiBirth: Birth = {
  provider: "openai",
  kinds: ["openai-project", "openai-service-account", "openai-admin"],
  hosts: ["platform.openai.com"],
  path: /^\/(?:settings\/)?(?:[\w-]+\/)*(?:api-keys|admin-keys|service-accounts)(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://help.openai.com/en/articles/4936850-where-do-i-find-my-openai-api-key"],
  lookedAt: "2026-11-27",
};
