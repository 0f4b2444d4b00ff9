import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const librato: Provider = {
  id: "librato",
  name: "Librato",
  hosts: ["librato.com"],
  page: "https://metrics.librato.com/account/api_tokens",
  kinds: [
    secret("librato-api-token", "Librato API token", "read and write your metrics", named(["librato"], chars(classes.hex, 64)), "https://www.librato.com/docs/api/"),
  ],
};
