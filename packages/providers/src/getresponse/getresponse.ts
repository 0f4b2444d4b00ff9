import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const getresponse: Provider = {
  id: "getresponse",
  name: "GetResponse",
  hosts: ["getresponse.com"],
  page: "https://app.getresponse.com/api",
  kinds: [
    secret("getresponse-api-key", "GetResponse API key", "mail every contact", named(["get_response"], chars(classes.lowerAlphanumeric, 32)), "https://apidocs.getresponse.com/v3/authentication"),
  ],
};
