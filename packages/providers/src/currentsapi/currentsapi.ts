import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const currentsapi: Provider = {
  id: "currentsapi",
  name: "Currents API",
  hosts: ["currentsapi.services"],
  page: "https://currentsapi.services/en/profile",
  kinds: [
    secret("currentsapi-api-key", "Currents API API key", "use up your quota", named(["currents_api"], chars(classes.base64Url, 48)), "https://currentsapi.services/en/docs/"),
  ],
};
