import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** openHAB, on a computer of its owner. */
export const openhab: Provider = {
  id: "openhab",
  name: "openHAB",
  hosts: ["openhab.org", "myopenhab.org"],
  page: null,
  kinds: [
    secret("openhab-api-token", "openHAB API token", "control the house", named(["open_hab"], "oh.", chars(classes.alphanumeric, 2, 24), ".", chars(classes.alphanumeric, 60, 90)), "https://www.openhab.org/docs/configuration/apitokens.html"),
  ],
};
