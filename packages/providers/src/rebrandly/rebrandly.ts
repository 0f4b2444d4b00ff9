import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const rebrandly: Provider = {
  id: "rebrandly",
  name: "Rebrandly",
  hosts: ["rebrandly.com"],
  page: "https://app.rebrandly.com/account/api",
  kinds: [
    secret("rebrandly-api-key", "Rebrandly API key", "make links, and point yours elsewhere", named(["rebrandly"], chars(classes.hex, 32)), "https://developers.rebrandly.com/docs/api-key-authentication"),
  ],
};
