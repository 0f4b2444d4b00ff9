import type { Birth } from "../birth.ts";

export const renderBirth: Birth = {
  provider: "render",
  kinds: ["render-api-key"],
  hosts: ["dashboard.render.com"],
  path: /^\/(?:u\/(?:[\w-]+\/)?settings|user\/settings|settings)(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://render.com/docs/api"],
  lookedAt: "2026-11-27",
};
