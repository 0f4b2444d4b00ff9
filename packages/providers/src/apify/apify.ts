import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.apify.com/platform/integrations/api";

export const apify: Provider = {
  id: "apify",
  name: "Apify",
  hosts: ["apify.com"],
  page: "https://console.apify.com/settings/integrations",
  kinds: [
    secret("apify-token", "Apify API token", "run actors and read your data", prefixed("apify_api_", classes.alphanumeric, 36), docs),
    secret("apify-proxy-password", "Apify proxy password", "send traffic at your cost", prefixed("apify_proxy_", classes.alphanumeric, 36), docs),
  ],
};
