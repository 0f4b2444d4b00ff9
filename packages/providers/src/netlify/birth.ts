import type { Birth } from "../birth.ts";

export const netlifyBirth: Birth = {
  provider: "netlify",
  kinds: ["netlify-personal"],
  hosts: ["app.netlify.com"],
  path: /^\/user\/applications(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/"],
  lookedAt: "2026-11-27",
};
