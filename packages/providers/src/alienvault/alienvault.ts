import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const alienvault: Provider = {
  id: "alienvault",
  name: "AlienVault OTX",
  hosts: ["alienvault.com"],
  page: "https://otx.alienvault.com/settings",
  kinds: [
    secret("alienvault-otx-key", "AlienVault OTX key", "read and share threat reports as you", named(["alien_vault", "otx_api", "otx_key", "otx"], chars(classes.hex, 64)), "https://otx.alienvault.com/api"),
  ],
};
