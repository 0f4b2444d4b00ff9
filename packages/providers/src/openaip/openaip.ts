import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const openaip: Provider = {
  id: "openaip",
  name: "OpenAIP",
  hosts: ["openaip.net"],
  page: "https://www.openaip.net",
  kinds: [
    secret("openaip-api-key", "OpenAIP API key", "read flight maps within your quota", named(["openaip"], chars(classes.hex, 32)), "https://docs.openaip.net/"),
  ],
};
