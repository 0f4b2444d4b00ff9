import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const serverdensity: Provider = {
  id: "serverdensity",
  name: "Server Density",
  hosts: ["serverdensity.com", "serverdensity.io"],
  page: null,
  kinds: [
    secret("serverdensity-api-token", "Server Density API token", "read and change monitoring", named(["server_density"], chars(classes.hex, 32)), "https://developer.serverdensity.com"),
  ],
};
