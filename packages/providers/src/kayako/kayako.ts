import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kayako: Provider = {
  id: "kayako",
  name: "Kayako",
  hosts: ["kayako.com"],
  page: null,
  kinds: [
    secret("kayako-api-secret", "Kayako secret key", "read and answer your customers", named(["kayako"], chars(classes.base64, 80, 100), "="), "https://developer.kayako.com/docs/authentication/getting-started/"),
  ],
};
