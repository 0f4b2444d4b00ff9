import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const atera: Provider = {
  id: "atera",
  name: "Atera",
  hosts: ["atera.com"],
  page: "https://app.atera.com/new/admin/api",
  kinds: [
    secret("atera-api-key", "Atera API key", "read and change customers and machines", named(["atera"], chars(classes.lowerAlphanumeric, 32)), "https://app.atera.com/apidocs/"),
  ],
};
