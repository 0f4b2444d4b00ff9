import type { Birth } from "../birth.ts";

export const tailscaleBirth: Birth = {
  provider: "tailscale",
  kinds: ["tailscale-api-token", "tailscale-auth-key", "tailscale-client-secret"],
  hosts: ["login.tailscale.com"],
  path: /^\/admin\/settings\/(?:keys|oauth|trust-credentials)(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://tailscale.com/docs/reference/tailscale-api"],
  lookedAt: "2026-11-27",
};
