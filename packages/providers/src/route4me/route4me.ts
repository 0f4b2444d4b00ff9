import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const route4me: Provider = {
  id: "route4me",
  name: "Route4Me",
  hosts: ["route4me.com"],
  page: "https://route4me.com",
  kinds: [
    secret("route4me-api-key", "Route4Me API key", "read and change routes and addresses", named(["route_4_me"], chars(classes.upperHex, 32)), "https://route4me.io/docs/"),
  ],
};
