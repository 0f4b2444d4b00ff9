import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kombo: Provider = {
  id: "kombo",
  name: "Kombo",
  hosts: ["kombo.dev"],
  page: "https://app.kombo.dev",
  kinds: [
    secret("kombo-api-key", "Kombo API key", "read people's records of connected tools", named(["kombo_api", "kombo_key", "kombo.dev", "kombo"], chars(classes.alphanumeric, 32, 64)), "https://docs.kombo.dev/introduction"),
  ],
};
