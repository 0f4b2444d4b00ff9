import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const neutrinoapi: Provider = {
  id: "neutrinoapi",
  name: "Neutrino API",
  hosts: ["neutrinoapi.com", "neutrinoapi.net"],
  page: "https://www.neutrinoapi.com/account/",
  kinds: [
    secret("neutrinoapi-api-key", "Neutrino API API key", "use its APIs at your cost", named(["neutrino_api", "neutrino_key", "neutrino"], chars(classes.alphanumeric, 48)), "https://www.neutrinoapi.com/api/api-basics/"),
  ],
};
