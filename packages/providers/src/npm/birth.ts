import type { Birth } from "../birth.ts";

export const npmBirth: Birth = {
  provider: "npm",
  kinds: ["npm-access-token"],
  hosts: ["www.npmjs.com"],
  path: /^\/settings\/[^/]+\/tokens(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://docs.npmjs.com/creating-and-viewing-access-tokens"],
  lookedAt: "2026-11-27",
};
