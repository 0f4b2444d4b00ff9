import type { Birth } from "../birth.ts";

export const linearBirth: Birth = {
  provider: "linear",
  kinds: ["linear-api-key"],
  hosts: ["linear.app"],
  path: /^\/[\w-]+\/settings\/|^\/settings\//,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://linear.app/developers/graphql"],
  lookedAt: "2026-11-27",
};
