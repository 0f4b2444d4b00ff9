import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.apideck.com/get-started";

export const apideck: Provider = {
  id: "apideck",
  name: "Apideck",
  hosts: ["apideck.com"],
  page: "https://platform.apideck.com",
  kinds: [
    secret("apideck-api-key", "Apideck API key", "read and change what your users connected", parts("sk_live_", chars(classes.base64Url, 24, 27), "-", chars(classes.base64Url, 50, 90)), docs),
    secret("apideck-api-key-named", "Apideck API key (old form)", "read and change what your users connected", named(["apideck"], "sk_live_", chars(classes.base64Url, 80, 100)), docs),
  ],
};
