import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const feedly: Provider = {
  id: "feedly",
  name: "Feedly",
  hosts: ["feedly.com"],
  page: null,
  kinds: [
    secret("feedly-access-token", "Feedly access token", "read and change feeds", named(["feedly"], chars(classes.base64Url, 60, 380)), "https://developer.feedly.com/v3/developer/"),
  ],
};
