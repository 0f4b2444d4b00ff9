import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const viewdns: Provider = {
  id: "viewdns",
  name: "ViewDNS",
  hosts: ["viewdns.info"],
  page: "https://viewdns.info/api/",
  kinds: [
    secret("viewdns-api-key", "ViewDNS API key", "look up domains at your cost", named(["view_dns"], chars(classes.hex, 40)), "https://viewdns.info/api/docs/"),
  ],
};
