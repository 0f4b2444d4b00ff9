import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zetalytics: Provider = {
  id: "zetalytics",
  name: "Zetalytics",
  hosts: ["zetalytics.com"],
  page: "https://zonecruncher.com",
  kinds: [
    secret("zetalytics-api-token", "Zetalytics API token", "look up domains at your cost", named(["zetalytics"], chars(classes.hex, 32)), "https://zetalytics.com/"),
  ],
};
