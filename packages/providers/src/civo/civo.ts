import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const civo: Provider = {
  id: "civo",
  name: "Civo",
  hosts: ["civo.com"],
  page: "https://dashboard.civo.com/security",
  kinds: [
    secret("civo-api-key", "Civo API key", "make and delete clusters and machines", named(["civo"], chars(classes.alphanumeric, 50, 52)), "https://www.civo.com/api#authentication"),
  ],
};
