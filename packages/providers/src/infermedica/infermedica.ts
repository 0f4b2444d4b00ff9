import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const infermedica: Provider = {
  id: "infermedica",
  name: "Infermedica",
  hosts: ["infermedica.com"],
  page: "https://developer.infermedica.com/apps",
  kinds: [
    secret("infermedica-app-key", "Infermedica app key", "make diagnoses at your cost", named(["infermedica", "infermedica_app"], chars(classes.hex, 32)), "https://developer.infermedica.com/documentation/platform-api/authentication/"),
  ],
};
