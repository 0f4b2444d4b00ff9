import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const hiveage: Provider = {
  id: "hiveage",
  name: "Hiveage",
  hosts: ["hiveage.com"],
  page: null,
  kinds: [
    secret("hiveage-api-key", "Hiveage API key", "read and send invoices", named(["hiveage"], chars(classes.base64Url, 20)), "https://www.hiveage.com/api"),
  ],
};
