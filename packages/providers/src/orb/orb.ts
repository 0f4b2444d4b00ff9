import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const orb: Provider = {
  id: "orb",
  name: "Orb",
  hosts: ["withorb.com"],
  page: "https://app.withorb.com/settings/api-keys",
  kinds: [
    secret("orb-api-key", "Orb API key", "read and change your customers' bills", named(["orb_api", "withorb", "orb_key", "orb_secret"], chars(classes.hex, 64)), "https://docs.withorb.com/"),
  ],
};
