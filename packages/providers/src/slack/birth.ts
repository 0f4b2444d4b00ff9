import type { Birth } from "../birth.ts";

export const slackBirth: Birth = {
  provider: "slack",
  kinds: ["slack-bot", "slack-user", "slack-app", "slack-config", "slack-webhook"],
  hosts: ["api.slack.com"],
  path: /^\/apps(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://docs.slack.dev/authentication/tokens/"],
  lookedAt: "2026-11-27",
};
