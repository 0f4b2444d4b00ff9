import type { Birth } from "../birth.ts";

export const airtableBirth: Birth = {
  provider: "airtable",
  kinds: ["airtable-personal"],
  hosts: ["airtable.com"],
  path: /^\/create\/tokens(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://airtable.com/developers/web/guides/personal-access-tokens"],
  lookedAt: "2026-11-27",
};
