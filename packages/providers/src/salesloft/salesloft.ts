import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const salesloft: Provider = {
  id: "salesloft",
  name: "Salesloft",
  hosts: ["salesloft.com"],
  page: "https://accounts.salesloft.com/oauth/applications",
  kinds: [
    secret("salesloft-api-key", "Salesloft API key", "read contacts and write to them", prefixed("v2_ak_", classes.alphanumeric, 24, 80), "https://developers.salesloft.com/docs/platform/api-basics/api-key-authentication/"),
    secret("salesloft-token", "Salesloft OAuth token or client secret", "do what its scopes allow", named(["sales_loft"], chars(classes.hex, 64)), "https://developers.salesloft.com/docs/platform/api-basics/oauth-authentication/"),
  ],
};
