import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const juro: Provider = {
  id: "juro",
  name: "Juro",
  hosts: ["juro.com"],
  page: "https://app.juro.com/settings/integrations",
  kinds: [
    secret("juro-api-key", "Juro API key", "read and make your contracts", named(["juro_api", "juro_key", "juro.com", "juro"], chars(classes.alphanumeric, 40)), "https://api-docs.juro.com/"),
  ],
};
