import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const webhooksite: Provider = {
  id: "webhooksite",
  name: "Webhook.site",
  hosts: ["webhook.site"],
  page: "https://webhook.site/account",
  kinds: [
    secret("webhooksite-api-key", "Webhook.site API key", "read the requests that you got", named(["webhook_site", "webhook.site"], ...uuid), "https://docs.webhook.site/api/about.html"),
  ],
};
