import type { Birth } from "../birth.ts";

export const digitaloceanBirth: Birth = {
  provider: "digitalocean",
  kinds: ["digitalocean-personal"],
  hosts: ["cloud.digitalocean.com"],
  path: /^\/account\/api(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://docs.digitalocean.com/reference/api/create-personal-access-token/"],
  lookedAt: "2026-11-27",
};
