import type { Birth } from "../birth.ts";

export const newrelicBirth: Birth = {
  provider: "newrelic",
  kinds: ["newrelic-user", "newrelic-license"],
  hosts: ["one.newrelic.com", "one.eu.newrelic.com"],
  path: /^\/(?:api-keys|admin-portal\/api-keys|launcher\/api-keys-ui)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"],
  lookedAt: "2026-11-27",
};
