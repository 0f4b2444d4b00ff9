import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.anyscale.com/endpoints/text-generation/authenticate";

export const anyscale: Provider = {
  id: "anyscale",
  name: "Anyscale",
  hosts: ["anyscale.com"],
  page: "https://console.anyscale.com/credentials",
  kinds: [
    secret("anyscale-api-key", "Anyscale API key", "run jobs and models at your cost", prefixed("esecret_", classes.alphanumeric, 26), docs),
    secret("anyscale-cli-token", "Anyscale CLI token", "act as you in the organization", prefixed("aph0_", classes.base64Url, 20, 120), docs),
  ],
};
