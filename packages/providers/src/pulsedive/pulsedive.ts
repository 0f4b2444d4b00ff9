import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const pulsedive: Provider = {
  id: "pulsedive",
  name: "Pulsedive",
  hosts: ["pulsedive.com"],
  page: "https://pulsedive.com/account",
  kinds: [
    secret("pulsedive-api-key", "Pulsedive API key", "use your quota", named(["pulsedive"], chars(classes.hex, 64)), "https://pulsedive.com/api/"),
  ],
};
