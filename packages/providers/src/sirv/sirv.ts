import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const sirv: Provider = {
  id: "sirv",
  name: "Sirv",
  hosts: ["sirv.com"],
  page: "https://my.sirv.com/#/account/settings/api",
  kinds: [
    secret("sirv-client-secret", "Sirv client secret", "read, change and delete your files", named(["sirv"], chars(classes.base64, 86), "=="), "https://apidocs.sirv.com"),
  ],
};
