import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const laposte: Provider = {
  id: "laposte",
  name: "La Poste",
  hosts: ["laposte.fr"],
  page: "https://developer.laposte.fr/applications",
  kinds: [
    secret("laposte-okapi-key", "La Poste key", "follow parcels and check addresses within your quota", named(["la_poste", "okapi", "x-okapi-key", "colissimo"], chars(classes.base64, 64)), "https://developer.laposte.fr/"),
  ],
};
