import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://api.wigle.net/";
const near = ["wigle"];

export const wigle: Provider = {
  id: "wigle",
  name: "WiGLE",
  hosts: ["wigle.net"],
  page: "https://wigle.net/account",
  kinds: [
    secret("wigle-api-token", "WiGLE API name and token", "look up networks as you", named(near, "AID", chars(classes.hex, 32)), docs),
    secret("wigle-token", "WiGLE API token", "look up networks as you", named(near, chars(classes.hex, 32)), docs),
  ],
};
