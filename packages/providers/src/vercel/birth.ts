import type { Birth } from "../birth.ts";

export const vercelBirth: Birth = {
  provider: "vercel",
  kinds: ["vercel-personal"],
  hosts: ["vercel.com"],
  path: /^\/(?:account\/(?:settings\/)?tokens|[\w-]+\/~\/settings\/tokens)(?:\/|$)/,
  selfHosted: false,
  value: [],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://vercel.com/docs/sign-in-with-vercel/tokens", "https://vercel.com/kb/guide/how-do-i-use-a-vercel-api-access-token"],
  lookedAt: "2026-11-27",
};
