import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const whoisxmlapi: Provider = {
  id: "whoisxmlapi",
  name: "WhoisXML API",
  hosts: ["whoisxmlapi.com"],
  page: "https://user.whoisxmlapi.com/products",
  kinds: [
    secret("whoisxmlapi-api-key", "WhoisXML API API key", "look up domains at your cost", prefixed("at_", classes.alphanumeric, 29), "https://whois.whoisxmlapi.com/documentation/making-requests"),
  ],
};
