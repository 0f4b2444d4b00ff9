import type { Birth } from "../birth.ts";

export const herokuBirth: Birth = {
  provider: "heroku",
  kinds: ["heroku-api-key"],
  hosts: ["dashboard.heroku.com"],
  path: /^\/account(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://devcenter.heroku.com/articles/authentication"],
  lookedAt: "2026-11-27",
};
