import type { Birth } from "../birth.ts";

export const pulumiBirth: Birth = {
  provider: "pulumi",
  kinds: ["pulumi-access"],
  hosts: ["app.pulumi.com"],
  path: /^\/(?:account\/tokens|[\w-]+\/settings\/(?:access-)?tokens)(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://www.pulumi.com/docs/administration/access-identity/access-tokens/"],
  lookedAt: "2026-11-27",
};
