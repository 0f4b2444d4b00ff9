import type { Birth } from "../birth.ts";

export const notionBirth: Birth = {
  provider: "notion",
  kinds: ["notion-integration"],
  hosts: ["www.notion.so", "www.notion.com"],
  path: /^\/(?:profile\/|my-)integrations(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://developers.notion.com/docs/create-a-notion-integration"],
  lookedAt: "2026-11-27",
};
