import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.keycdn.com/api";
const near = ["key_cdn"];

export const keycdn: Provider = {
  id: "keycdn",
  name: "KeyCDN",
  hosts: ["keycdn.com"],
  page: "https://app.keycdn.com/users/security",
  kinds: [
    secret("keycdn-secret-key", "KeyCDN secret API key", "change and purge your zones", named(near, "sk_prod_", chars(classes.base64Url, 20, 60)), docs),
    secret("keycdn-secret-key-older", "KeyCDN secret API key (older)", "change and purge your zones", named(near, chars(classes.base64Url, 20, 60)), docs),
  ],
};
