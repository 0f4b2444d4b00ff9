import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nutshell: Provider = {
  id: "nutshell",
  name: "Nutshell",
  hosts: ["nutshell.com"],
  page: "https://app.nutshell.com/setup/api-key",
  kinds: [
    secret("nutshell-api-key", "Nutshell API key", "read and change your customers", named(["nutshell_api", "nutshell_key", "nutshell_crm", "nutshell.com", "nutshell"], chars(classes.hex, 40)), "https://developers.nutshell.com/docs/getting-started"),
  ],
};
