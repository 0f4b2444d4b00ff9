import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const autoklose: Provider = {
  id: "autoklose",
  name: "Autoklose",
  hosts: ["autoklose.com"],
  page: "https://app.autoklose.com",
  kinds: [
    secret("autoklose-api-token", "Autoklose API token", "read contacts and send campaigns", named(["autoklose"], chars(classes.base64Url, 32)), "https://api.autoklose.com/doc"),
  ],
};
