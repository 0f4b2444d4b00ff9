import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.newegg.com/newegg_marketplace_api/";

export const newegg: Provider = {
  id: "newegg",
  name: "Newegg",
  hosts: ["newegg.com"],
  page: "https://developer.newegg.com",
  kinds: [
    secret("newegg-secret-key", "Newegg secret key", "read and change a seller's orders", named(["newegg"], ...uuid), docs),
    secret("newegg-api-key", "Newegg API key", "tells the seller; with its secret, change orders", named(["newegg_api_key", "newegg_auth", "newegg"], chars(classes.hex, 32)), docs),
  ],
};
