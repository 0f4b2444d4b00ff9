import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const supabase: Provider = {
  id: "supabase",
  name: "Supabase",
  hosts: ["supabase.com", "supabase.co"],
  page: "https://supabase.com/dashboard/account/tokens",
  kinds: [
    {
      id: "supabase-personal", name: "Supabase access token", reach: "manage every project of yours", nature: "secret",
      ...prefixed("sbp_", classes.hex, 40),
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
  ],
};
