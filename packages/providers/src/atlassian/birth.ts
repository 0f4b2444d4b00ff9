import type { Birth } from "../birth.ts";

export const atlassianBirth: Birth = {
  provider: "atlassian",
  kinds: ["atlassian-api-token", "atlassian-admin-key"],
  hosts: ["id.atlassian.com", "admin.atlassian.com"],
  path: /\/(?:manage-profile\/security|api-access|admin-api)(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/"],
  lookedAt: "2026-11-27",
};
