import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tfl: Provider = {
  id: "tfl",
  name: "Transport for London",
  hosts: ["tfl.gov.uk"],
  page: "https://api-portal.tfl.gov.uk/profile",
  kinds: [
    secret("tfl-app-key", "Transport for London app key", "read traffic within your quota", named(["tfl", "transport for london"], chars(classes.hex, 32)), "https://api-portal.tfl.gov.uk/"),
  ],
};
