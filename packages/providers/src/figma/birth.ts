import type { Birth } from "../birth.ts";

export const figmaBirth: Birth = {
  provider: "figma",
  kinds: ["figma-personal"],
  hosts: ["www.figma.com"],
  path: /^\/settings(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://developers.figma.com/docs/rest-api/authentication/"],
  lookedAt: "2026-11-27",
};
