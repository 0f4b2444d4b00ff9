import type { Birth } from "../birth.ts";

export const circleciBirth: Birth = {
  provider: "circleci",
  kinds: ["circleci-personal", "circleci-project"],
  hosts: ["app.circleci.com"],
  path: /^\/settings\/(?:[\w-]+\/)*(?:user\/tokens|api)|\/settings\/project\//,
  selfHosted: true,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://circleci.com/docs/guides/toolkit/managing-api-tokens/"],
  lookedAt: "2026-11-27",
};
