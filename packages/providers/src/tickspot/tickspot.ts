import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tickspot: Provider = {
  id: "tickspot",
  name: "Tick",
  hosts: ["tickspot.com"],
  page: "https://secure.tickspot.com",
  kinds: [
    secret("tickspot-api-token", "Tick API token", "read and change time entries", named(["tick_spot"], chars(classes.hex, 32)), "https://github.com/tick/tick-api#authentication"),
  ],
};
