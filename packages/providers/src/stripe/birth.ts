import type { Birth } from "../birth.ts";

export const stripeBirth: Birth = {
  provider: "stripe",
  kinds: ["stripe-secret", "stripe-restricted", "stripe-organization", "stripe-webhook"],
  hosts: ["dashboard.stripe.com"],
  path: /^\/(?:[\w-]+\/)*(?:apikeys|webhooks|workbench)(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://docs.stripe.com/keys"],
  lookedAt: "2026-11-27",
};
