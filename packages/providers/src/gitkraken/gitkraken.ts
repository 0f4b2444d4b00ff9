import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const gitkraken: Provider = {
  id: "gitkraken",
  name: "GitKraken",
  hosts: ["gitkraken.com"],
  page: null,
  kinds: [
    secret("gitkraken-token", "GitKraken token", "act as you", named(["gitkraken"], chars(classes.base64Url, 40, 380)), "https://help.gitkraken.com"),
  ],
};
