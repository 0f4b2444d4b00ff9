import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const geoapify: Provider = {
  id: "geoapify",
  name: "Geoapify",
  hosts: ["geoapify.com"],
  page: "https://myprojects.geoapify.com",
  kinds: [
    secret("geoapify-api-key", "Geoapify API key", "use maps at your cost", named(["geoapify"], chars(classes.lowerAlphanumeric, 32)), "https://apidocs.geoapify.com"),
  ],
};
