import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const seafile: Provider = {
  id: "seafile",
  name: "Seafile",
  hosts: ["seafile.com"],
  page: null,
  kinds: [
    secret("seafile-api-token", "Seafile API token", "read, change and delete your files", named(["seafile"], chars(classes.hex, 40)), "https://seafile-api.readme.io/reference/authentication"),
  ],
};
