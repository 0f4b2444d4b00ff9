import type { Birth } from "../birth.ts";

export const sentryBirth: Birth = {
  provider: "sentry",
  kinds: ["sentry-user", "sentry-organization", "sentry-integration"],
  hosts: ["sentry.io"],
  path: /^\/settings\/(?:[\w-]+\/)*(?:auth-tokens|developer-settings)(?:\/|$)/,
  selfHosted: true,
  value: ['[aria-label="Generated token"]'],
  name: ['input[name="name"]'],
  scopes: [],
  expiry: [],
  source: ["https://docs.sentry.io/account/auth-tokens/", "getsentry/sentry static/app/views/settings"],
  lookedAt: "2026-11-27",
};
