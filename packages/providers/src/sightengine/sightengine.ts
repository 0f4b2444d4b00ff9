import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const sightengine: Provider = {
  id: "sightengine",
  name: "Sightengine",
  hosts: ["sightengine.com"],
  page: "https://dashboard.sightengine.com/api-credentials",
  kinds: [
    secret("sightengine-api-secret", "Sightengine API secret", "check pictures at your cost", named(["sight_engine"], chars(classes.alphanumeric, 20, 40)), "https://sightengine.com/docs/reference"),
  ],
};
