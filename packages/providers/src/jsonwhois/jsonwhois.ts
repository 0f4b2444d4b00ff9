import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const jsonwhois: Provider = {
  id: "jsonwhois",
  name: "JsonWhois",
  hosts: ["jsonwhois.com"],
  page: "https://jsonwhois.com/account",
  kinds: [
    secret("jsonwhois-api-key", "JsonWhois API key", "look up domains within your quota", named(["json_whois"], chars(classes.hex, 32)), "https://jsonwhois.com/docs"),
  ],
};
