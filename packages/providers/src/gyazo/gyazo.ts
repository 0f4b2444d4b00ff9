import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const gyazo: Provider = {
  id: "gyazo",
  name: "Gyazo",
  hosts: ["gyazo.com"],
  page: null,
  kinds: [
    secret("gyazo-access-token", "Gyazo access token", "read and delete your pictures", named(["gyazo"], chars(classes.base64Url, 43)), "https://gyazo.com/api/docs/auth"),
  ],
};
