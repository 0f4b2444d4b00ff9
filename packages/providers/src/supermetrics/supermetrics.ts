import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const supermetrics: Provider = {
  id: "supermetrics",
  name: "Supermetrics",
  hosts: ["supermetrics.com"],
  page: "https://hub.supermetrics.com",
  kinds: [
    secret("supermetrics-api-key", "Supermetrics API key", "read the data of your marketing accounts", named(["supermetrics"], "api_", chars(classes.base64Url, 40, 80)), "https://docs.supermetrics.com/docs/authentication"),
  ],
};
