import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const coolify: Provider = {
  id: "coolify",
  name: "Coolify",
  hosts: ["coolify.io"],
  page: "https://app.coolify.io/security/api-tokens",
  kinds: [
    secret("coolify-token", "Coolify API token", "deploy and change your servers", named(["coolify"], chars(classes.alphanumeric, 40, 48)), "https://coolify.io/docs/api-reference/authorization"),
  ],
};
