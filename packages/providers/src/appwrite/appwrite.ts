import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://appwrite.io/docs/advanced/platform/api-keys";

export const appwrite: Provider = {
  id: "appwrite",
  name: "Appwrite",
  hosts: ["appwrite.io"],
  page: "https://cloud.appwrite.io/console",
  kinds: [
    secret("appwrite-api-key", "Appwrite API key", "do what its scopes allow in the project", prefixed("standard_", classes.hex, 256), docs),
    secret("appwrite-api-key-old", "Appwrite API key (old form)", "do what its scopes allow in the project", named(["appwrite"], chars(classes.hex, 256)), docs),
  ],
};
