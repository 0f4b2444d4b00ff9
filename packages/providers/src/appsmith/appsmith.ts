import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const appsmith: Provider = {
  id: "appsmith",
  name: "Appsmith",
  hosts: ["appsmith.com"],
  page: "https://app.appsmith.com",
  kinds: [
    secret("appsmith-encryption-key", "Appsmith encryption password or salt", "read the instance's stored credentials", named(["appsmith", "appsmith_encryption"], chars(classes.alphanumeric, 13, 32)), "https://docs.appsmith.com/"),
  ],
};
