import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const dynadot: Provider = {
  id: "dynadot",
  name: "Dynadot",
  hosts: ["dynadot.com"],
  page: null,
  kinds: [
    secret("dynadot-api-key", "Dynadot API key", "change and buy domains", named(["dynadot"], chars(classes.alphanumeric, 28, 64)), "https://www.dynadot.com/domain/api-commands"),
  ],
};
