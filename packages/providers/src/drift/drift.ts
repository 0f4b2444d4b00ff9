import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const drift: Provider = {
  id: "drift",
  name: "Drift",
  hosts: ["drift.com"],
  page: null,
  kinds: [
    secret("drift-access-token", "Drift access token", "read and write conversations", named(["drift_token", "drift oauth", "drift api", "drift"], chars(classes.alphanumeric, 32)), "https://devdocs.drift.com/docs/authentication-and-scopes"),
  ],
};
