import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const iconscout: Provider = {
  id: "iconscout",
  name: "IconScout",
  hosts: ["iconscout.com"],
  page: "https://iconscout.com/developers",
  kinds: [
    secret("iconscout-client-secret", "IconScout client secret", "download icons your account has paid for", named(["iconscout_secret", "iconscout_client_secret", "iconscout"], chars(classes.alphanumeric, 32)), "https://iconscout.com/developers/docs"),
  ],
};
