import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nimble: Provider = {
  id: "nimble",
  name: "Nimble",
  hosts: ["nimble.com"],
  page: "https://app.nimble.com/#app/settings/tokens",
  kinds: [
    secret("nimble-api-token", "Nimble API token", "read and change your contacts", named(["nimble_api", "nimble_token", "nimble_crm", "nimble.com", "nimble"], chars(classes.alphanumeric, 30)), "https://nimble.readthedocs.io/"),
  ],
};
