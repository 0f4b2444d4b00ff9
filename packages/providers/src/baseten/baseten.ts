import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const baseten: Provider = {
  id: "baseten",
  name: "Baseten",
  hosts: ["baseten.co"],
  page: "https://app.baseten.co/settings/api_keys",
  kinds: [
    secret("baseten-api-key", "Baseten API key", "run and change your models at your cost", named(["baseten"], chars(classes.alphanumeric, 8), ".", chars(classes.alphanumeric, 32)), "https://docs.baseten.co/organization/api-keys"),
  ],
};
