import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const metrilo: Provider = {
  id: "metrilo",
  name: "Metrilo",
  hosts: ["metrilo.com"],
  page: "https://app.metrilo.com",
  kinds: [
    secret("metrilo-api-key", "Metrilo API key or secret", "send and read your customers' orders", named(["metrilo"], chars(classes.hex, 16, 40)), "https://help.metrilo.com/"),
  ],
};
