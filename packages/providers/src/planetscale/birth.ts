import type { Birth } from "../birth.ts";

export const planetscaleBirth: Birth = {
  provider: "planetscale",
  kinds: ["planetscale-service-token", "planetscale-password"],
  hosts: ["app.planetscale.com"],
  path: /^\/[\w-]+\/(?:settings\/service-tokens|[\w-]+\/(?:[\w-]+\/)*(?:connect|settings\/passwords))(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://planetscale.com/docs/api/reference/service-tokens"],
  lookedAt: "2026-11-27",
};
