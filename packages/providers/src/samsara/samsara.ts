import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const samsara: Provider = {
  id: "samsara",
  name: "Samsara",
  hosts: ["samsara.com"],
  page: "https://cloud.samsara.com",
  kinds: [
    secret("samsara-api-token", "Samsara API token", "find your vehicles and their drivers", prefixed("samsara_api_", classes.alphanumeric, 24, 64), "https://developers.samsara.com/docs/authentication"),
  ],
};
