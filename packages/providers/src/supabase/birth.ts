import type { Birth } from "../birth.ts";

export const supabaseBirth: Birth = {
  provider: "supabase",
  kinds: ["supabase-personal", "supabase-secret", "supabase-oauth"],
  hosts: ["supabase.com"],
  path: /^\/dashboard\/(?:account\/tokens|project\/[a-z]+\/settings\/api-keys|org\/[\w-]+\/apps)(?:\/|$)/,
  selfHosted: false,
  value: ["input[readonly]"],
  name: [],
  scopes: [],
  expiry: [],
  source: ["https://supabase.com/docs/reference/api/introduction", "supabase/supabase studio components/interfaces/Account (NewTokenBanner)"],
  lookedAt: "2026-11-27",
};
