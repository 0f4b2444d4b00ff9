import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://dev.maxmind.com/license-key/";

export const maxmind: Provider = {
  id: "maxmind",
  name: "MaxMind",
  hosts: ["maxmind.com"],
  page: "https://www.maxmind.com/en/accounts/current/license-key",
  kinds: [
    secret("maxmind-license-key", "MaxMind license key", "download databases and ask about addresses at your cost", named(["max_mind", "geoip", "geolite"], chars(classes.alphanumeric, 6), "_", chars(classes.alphanumeric, 29), "_mmk"), docs),
    secret("maxmind-license-key-old", "MaxMind license key (old form)", "download databases and ask about addresses at your cost", named(["max_mind", "geoip_license", "geolite"], chars(classes.alphanumeric, 16)), docs),
  ],
};
