import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://nanonets.com/documentation/";
const near = ["nano_nets"];

export const nanonets: Provider = {
  id: "nanonets",
  name: "Nanonets",
  hosts: ["nanonets.com"],
  page: "https://app.nanonets.com/#/keys",
  kinds: [
    secret("nanonets-api-key", "Nanonets API key", "read documents at your cost", named(near, chars(classes.base64Url, 32)), docs),
    secret("nanonets-api-key-newer", "Nanonets API key (UUID)", "read documents at your cost", named(near, ...uuid), docs),
  ],
};
