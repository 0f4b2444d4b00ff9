import type { Birth } from "../birth.ts";

export const terraformBirth: Birth = {
  provider: "terraform",
  kinds: ["terraform-api-token"],
  hosts: ["app.terraform.io", "app.eu.terraform.io"],
  path: /^\/app\/(?:[\w-]+\/)*(?:settings|tokens)(?:\/|$)/,
  selfHosted: true,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens"],
  lookedAt: "2026-11-27",
};
