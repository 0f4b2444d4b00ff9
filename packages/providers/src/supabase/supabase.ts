import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** The older keys of a project, `anon` and `service_role`, are signed tokens: `generic-jwt` tells them apart. */
export const supabase: Provider = {
  id: "supabase",
  name: "Supabase",
  hosts: ["supabase.com", "supabase.co"],
  page: "https://supabase.com/dashboard/account/tokens",
  kinds: [
    {
      id: "supabase-personal", name: "Supabase access token", reach: "manage every project of yours", nature: "secret",
      // Forty hex digits; those restricted to some projects are newer, and may be longer.
      ...prefixed("sbp_", classes.alphanumeric, 40, 80),
      source: ["https://supabase.com/docs/reference/api/introduction"],
    },
    {
      id: "supabase-secret", name: "Supabase secret key", reach: "read and change all rows, past every rule", nature: "secret",
      ...prefixed("sb_secret_", classes.base64Url, 20, 60),
      source: ["https://supabase.com/docs/guides/api/api-keys"],
    },
    {
      id: "supabase-publishable", name: "Supabase publishable key", reach: "what the row rules allow anybody", nature: "publishable",
      ...prefixed("sb_publishable_", classes.base64Url, 20, 60),
      source: ["https://supabase.com/docs/guides/api/api-keys"],
    },
    { id: "supabase-oauth", name: "Supabase application token", reach: "change your projects where the application may", nature: "secret", ...prefixed("sbp_oauth_", classes.hex, 40), source: ["https://supabase.com/docs/guides/integrations/build-a-supabase-integration"] },
    secret("supabase-personal-v0", "Supabase access token", "manage the projects it was given", prefixed("sbp_v0_", classes.hex, 40), "https://supabase.com/docs/reference/api/introduction"),
    secret("supabase-jwt-secret", "Supabase JWT secret", "sign tokens of any user of a project", named(["supabase_jwt"], chars(classes.base64, 86), "=="), "https://supabase.com/docs/guides/auth/jwts"),
  ],
};
