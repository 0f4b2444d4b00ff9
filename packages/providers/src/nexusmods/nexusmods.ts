import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://app.swaggerhub.com/apis-docs/NexusMods/nexus-mods_public_api_params_in_form_data/1.0";
const near = ["nexus_mods", "nexus_api", "unex_apikey"];

export const nexusmods: Provider = {
  id: "nexusmods",
  name: "Nexus Mods",
  hosts: ["nexusmods.com"],
  page: "https://next.nexusmods.com/settings/api-keys",
  kinds: [
    secret("nexusmods-api-key", "Nexus Mods API key", "download and endorse as you", named(near, chars(classes.base64, 60, 110), "--", chars(classes.base64, 10, 40)), docs),
    secret("nexusmods-api-key-padded", "Nexus Mods API key (with its padding)", "download and endorse as you", named(near, chars(classes.base64, 60, 110), "--", chars(classes.base64, 14, 40), "=="), docs),
  ],
};
