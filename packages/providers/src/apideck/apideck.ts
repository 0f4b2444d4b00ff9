import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const apideck: Provider = {
  id: "apideck",
  name: "Apideck",
  hosts: ["apideck.com"],
  page: "https://platform.apideck.com",
  kinds: [
    secret("apideck-api-key", "Apideck API key", "read and change what your users connected", named(["apideck"], "sk_live_", chars(classes.base64Url, 80, 100)), "https://developers.apideck.com/get-started"),
  ],
};
