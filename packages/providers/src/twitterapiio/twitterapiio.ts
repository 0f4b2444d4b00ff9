import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const twitterapiio: Provider = {
  id: "twitterapiio",
  name: "TwitterAPI.io",
  hosts: ["twitterapi.io"],
  page: "https://twitterapi.io/dashboard",
  kinds: [
    secret("twitterapiio-api-key", "TwitterAPI.io API key", "read posts at your cost", named(["twitterapi", "twitterapi_io", "twitterapi.io"], chars(classes.hex, 32)), "https://docs.twitterapi.io/authentication"),
  ],
};
