import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nextdns: Provider = {
  id: "nextdns",
  name: "NextDNS",
  hosts: ["nextdns.io"],
  page: "https://my.nextdns.io/account",
  kinds: [
    secret("nextdns-api-key", "NextDNS API key", "read and change your profiles and logs", named(["next_dns"], chars(classes.hex, 40)), "https://nextdns.github.io/api/"),
  ],
};
