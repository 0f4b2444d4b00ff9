import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens";

export const tolgee: Provider = {
  id: "tolgee",
  name: "Tolgee",
  hosts: ["tolgee.io"],
  page: "https://app.tolgee.io/account/apiKeys",
  kinds: [
    secret("tolgee-project-key", "Tolgee project API key", "read and change the texts of a project", prefixed("tgpak_", classes.lowerAlphanumeric, 40, 80), docs),
    secret("tolgee-personal-token", "Tolgee personal access token", "read and change all your projects", prefixed("tgpat_", classes.lowerAlphanumeric, 40, 80), docs),
    secret("tolgee-legacy-key", "Tolgee legacy API key", "read and change the texts of a project", named(["tolgee"], chars(classes.lowerAlphanumeric, 24, 52)), docs),
  ],
};
