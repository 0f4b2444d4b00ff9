import type { Birth } from "../birth.ts";

export const postmanBirth: Birth = {
  provider: "postman",
  kinds: ["postman-api-key"],
  hosts: ["go.postman.co"],
  path: /^\/settings\/me\/api-keys(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://learning.postman.com/docs/reference/postman-api/authentication/"],
  lookedAt: "2026-11-27",
};
