import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://kraken.io/docs/authentication";
const near = ["kraken_io", "kraken.io"];

export const krakenio: Provider = {
  id: "krakenio",
  name: "Kraken.io",
  hosts: ["kraken.io"],
  page: "https://kraken.io/account/api-credentials",
  kinds: [
    secret("krakenio-api-secret", "Kraken.io API secret", "shrink pictures at your cost", named(near, chars(classes.hex, 40)), docs),
    secret("krakenio-api-key", "Kraken.io API key", "tells the account; with its secret, shrink pictures", named(near, chars(classes.hex, 32)), docs),
  ],
};
