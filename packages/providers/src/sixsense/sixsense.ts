import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const sixsense: Provider = {
  id: "sixsense",
  name: "6sense",
  hosts: ["6sense.com"],
  page: "https://6sense.com",
  kinds: [
    secret("sixsense-api-token", "6sense API token", "look up companies at your cost", named(["six_sense", "6sense"], chars(classes.hex, 40)), "https://api.6sense.com/docs/"),
  ],
};
