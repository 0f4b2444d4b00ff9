import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nebius: Provider = {
  id: "nebius",
  name: "Nebius AI",
  hosts: ["nebius.com", "nebius.ai"],
  page: "https://tokenfactory.nebius.com",
  kinds: [
    secret("nebius-static-key", "Nebius AI static key", "act as its service account", named(["nebius", "nebius_api", "nebius_key"], "v1.", chars(classes.base64Url, 100, 380)), "https://docs.tokenfactory.nebius.com/quickstart"),
  ],
};
