import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ip2location: Provider = {
  id: "ip2location",
  name: "IP2Location",
  hosts: ["ip2location.io", "ip2location.com", "ip2whois.com"],
  page: "https://www.ip2location.io/dashboard",
  kinds: [
    secret("ip2location-api-key", "IP2Location API key", "look up addresses within your quota", named(["ip2_location", "ip2location_io", "ip2_whois", "ip2proxy"], chars(classes.upperHex, 32)), "https://www.ip2location.io/ip2location-documentation"),
  ],
};
