import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mendeley: Provider = {
  id: "mendeley",
  name: "Mendeley",
  hosts: ["mendeley.com"],
  page: "https://dev.mendeley.com/myapps.html",
  kinds: [
    secret("mendeley-client-secret", "Mendeley client secret", "act as your application", named(["mendeley"], chars(classes.alphanumeric, 16)), "https://dev.mendeley.com/reference/topics/authorization_overview.html"),
  ],
};
