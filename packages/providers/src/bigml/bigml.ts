import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bigml: Provider = {
  id: "bigml",
  name: "BigML",
  hosts: ["bigml.com", "bigml.io"],
  page: "https://bigml.com/account/apikey",
  kinds: [
    secret("bigml-api-key", "BigML API key", "read and change your models and data", named(["bigml"], chars(classes.hex, 40)), "https://bigml.com/api/authentication"),
  ],
};
