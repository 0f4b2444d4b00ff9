import type { Birth } from "../birth.ts";

export const dockerBirth: Birth = {
  provider: "docker",
  kinds: ["docker-personal", "docker-organization"],
  hosts: ["app.docker.com", "hub.docker.com"],
  path: /\/(?:settings|security)(?:\/|$)|^\/orgs\//,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://docs.docker.com/security/access-tokens/"],
  lookedAt: "2026-11-27",
};
