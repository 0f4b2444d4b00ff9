import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const edamam: Provider = {
  id: "edamam",
  name: "Edamam",
  hosts: ["edamam.com"],
  page: "https://developer.edamam.com/admin/applications",
  kinds: [
    secret("edamam-app-key", "Edamam application key", "use up your quota", named(["edamam"], chars(classes.hex, 32)), "https://developer.edamam.com/edamam-docs-recipe-api"),
  ],
};
