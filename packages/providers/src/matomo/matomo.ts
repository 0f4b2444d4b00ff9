import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const matomo: Provider = {
  id: "matomo",
  name: "Matomo",
  hosts: ["matomo.org", "matomo.cloud", "innocraft.cloud"],
  page: null,
  kinds: [
    secret("matomo-token-auth", "Matomo auth token", "read and change your visitors' statistics", named(["matomo", "token_auth", "piwik", "matomo_token"], chars(classes.hex, 32)), "https://matomo.org/faq/general/faq_114/"),
  ],
};
