import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.planet.com/develop/authentication/";

export const planet: Provider = {
  id: "planet",
  name: "Planet",
  hosts: ["planet.com", "planet-labs.com"],
  page: "https://www.planet.com/account/",
  kinds: [
    secret("planet-api-key", "Planet API key", "download satellite images at your cost", prefixed("PLAK", classes.hex, 32), docs),
    secret("planet-legacy-key", "Planet legacy API key", "download satellite images at your cost", named(["planet_api", "pl_api_key", "planet_labs", "planet.com"], chars(classes.hex, 32)), docs),
  ],
};
