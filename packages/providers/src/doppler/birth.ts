import type { Birth } from "../birth.ts";

export const dopplerBirth: Birth = {
  provider: "doppler",
  kinds: ["doppler-personal", "doppler-service", "doppler-service-account", "doppler-cli"],
  hosts: ["dashboard.doppler.com"],
  path: /^\/workplace\/(?:[\w-]+\/)*(?:tokens|access|service_accounts)(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://docs.doppler.com/docs/service-tokens"],
  lookedAt: "2026-11-27",
};
