import type { Birth } from "../birth.ts";

export const huggingfaceBirth: Birth = {
  provider: "huggingface",
  kinds: ["huggingface-user"],
  hosts: ["huggingface.co"],
  path: /^\/settings\/tokens(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://huggingface.co/docs/hub/security-tokens"],
  lookedAt: "2026-11-27",
};
