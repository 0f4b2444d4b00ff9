import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const massive: Provider = {
  id: "massive",
  name: "Massive",
  hosts: ["massive.com"],
  page: "https://massive.com/dashboard/keys",
  kinds: [
    secret("massive-api-key", "Massive API key", "read market data at your cost", named(["massive_api", "massive_key", "massive.com", "massive_token"], chars(classes.alphanumeric, 32)), "https://massive.com/docs"),
  ],
};
