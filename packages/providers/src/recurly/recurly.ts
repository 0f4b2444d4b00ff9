import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const near = ["recurly"];

export const recurly: Provider = {
  id: "recurly",
  name: "Recurly",
  hosts: ["recurly.com"],
  page: null,
  kinds: [
    secret("recurly-api-key", "Recurly private API key", "read customers and charge them", named(near, chars(classes.hex, 32)), "https://recurly.com/developers/api/v2021-02-25/index.html#section/Authentication"),
    secret("recurly-public-key", "Recurly public key", "start a payment from a page", named(near, "ewr1-", chars(classes.alphanumeric, 22)), "https://recurly.com/developers/reference/recurly-js/", { nature: "publishable" }),
  ],
};
