import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const codeship: Provider = {
  id: "codeship",
  name: "Codeship",
  hosts: ["codeship.com"],
  page: null,
  kinds: [
    secret("codeship-project-key", "Codeship project's encryption key", "read a project's encrypted secrets", named(["codeship"], chars(classes.base64, 43), "="), "https://documentation.codeship.com/general/projects/codeship-sync/"),
  ],
};
