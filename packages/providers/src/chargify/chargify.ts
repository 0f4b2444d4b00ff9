import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const chargify: Provider = {
  id: "chargify",
  name: "Maxio",
  hosts: ["chargify.com", "maxio.com"],
  page: null,
  kinds: [
    secret("chargify-api-key", "Maxio API key", "charge customers and change subscriptions", named(["chargify", "maxio"], chars(classes.alphanumeric, 40, 43)), "https://developers.maxio.com/http/getting-started/authentication"),
  ],
};
