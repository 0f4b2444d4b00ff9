import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const unipile: Provider = {
  id: "unipile",
  name: "Unipile",
  hosts: ["unipile.com"],
  page: "https://dashboard.unipile.com/access-tokens",
  kinds: [
    secret("unipile-access-token", "Unipile access token", "read and write messages of linked accounts", named(["unipile"], chars(classes.base64Url, 8), ".", chars(classes.base64, 43), "="), "https://developer.unipile.com/docs/getting-started"),
  ],
};
