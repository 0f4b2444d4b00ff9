import type { Birth } from "../birth.ts";

export const sendgridBirth: Birth = {
  provider: "sendgrid",
  kinds: ["sendgrid-api-key"],
  hosts: ["app.sendgrid.com"],
  path: /^\/settings\/api_keys(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys"],
  lookedAt: "2026-11-27",
};
