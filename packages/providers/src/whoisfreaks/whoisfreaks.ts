import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const whoisfreaks: Provider = {
  id: "whoisfreaks",
  name: "WhoisFreaks",
  hosts: ["whoisfreaks.com"],
  page: "https://billing.whoisfreaks.com/billing/dashboard",
  kinds: [
    secret("whoisfreaks-api-key", "WhoisFreaks API key", "look up domains at your cost", named(["whois_freaks"], chars(classes.hex, 32)), "https://whoisfreaks.com/documentation/api/"),
  ],
};
