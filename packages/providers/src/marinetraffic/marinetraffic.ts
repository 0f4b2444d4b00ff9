import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const marinetraffic: Provider = {
  id: "marinetraffic",
  name: "MarineTraffic",
  hosts: ["marinetraffic.com"],
  page: "https://www.marinetraffic.com/en/users/my_account",
  kinds: [
    secret("marinetraffic-api-key", "MarineTraffic API key", "read where ships are at your cost", named(["marine_traffic"], chars(classes.hex, 40)), "https://servicedocs.marinetraffic.com/"),
  ],
};
