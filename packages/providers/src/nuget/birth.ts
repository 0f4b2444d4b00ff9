import type { Birth } from "../birth.ts";

export const nugetBirth: Birth = {
  provider: "nuget",
  kinds: ["nuget-api-key"],
  hosts: ["www.nuget.org"],
  path: /^\/account\/apikeys(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package"],
  lookedAt: "2026-11-27",
};
