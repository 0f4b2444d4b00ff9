import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const klipfolio: Provider = {
  id: "klipfolio",
  name: "Klipfolio",
  hosts: ["klipfolio.com"],
  page: "https://app.klipfolio.com/user/",
  kinds: [
    secret("klipfolio-api-key", "Klipfolio API key", "read and change your dashboards", named(["klipfolio"], chars(classes.hex, 40)), "https://apidocs.klipfolio.com/reference/authentication"),
  ],
};
