import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const iconfinder: Provider = {
  id: "iconfinder",
  name: "Iconfinder",
  hosts: ["iconfinder.com"],
  page: "https://www.iconfinder.com/account/applications",
  kinds: [
    secret("iconfinder-api-key", "Iconfinder API key", "download icons your account has paid for", named(["icon_finder"], chars(classes.alphanumeric, 64)), "https://developer.iconfinder.com/reference/authentication"),
  ],
};
