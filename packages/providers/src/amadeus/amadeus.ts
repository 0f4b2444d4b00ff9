import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/";
const near = ["amadeus"];

export const amadeus: Provider = {
  id: "amadeus",
  name: "Amadeus for Developers",
  hosts: ["amadeus.com"],
  page: "https://developers.amadeus.com/my-apps",
  kinds: [
    secret("amadeus-api-key", "Amadeus for Developers API key", "tells the application; with its secret, search and book", named(near, chars(classes.alphanumeric, 32)), docs),
    secret("amadeus-api-secret", "Amadeus for Developers API secret", "search and book at your cost", named(near, chars(classes.alphanumeric, 16)), docs),
  ],
};
