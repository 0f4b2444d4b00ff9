import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const opentripmap: Provider = {
  id: "opentripmap",
  name: "OpenTripMap",
  hosts: ["opentripmap.com", "opentripmap.io"],
  page: "https://dev.opentripmap.org",
  kinds: [
    secret("opentripmap-api-key", "OpenTripMap API key", "look up places within your quota", prefixed("5ae2e3f221c38a28845f05b6", classes.hex, 32), "https://dev.opentripmap.org/docs"),
  ],
};
