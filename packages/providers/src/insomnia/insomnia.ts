import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const insomnia: Provider = {
  id: "insomnia",
  name: "Insomnia",
  hosts: ["insomnia.rest", "konghq.com"],
  page: "https://app.insomnia.rest",
  kinds: [
    secret("insomnia-personal-token", "Insomnia personal access token", "read your organisation's collections", named(["insomnia_pat", "insomnia_token", "insomnia_api"], chars(classes.alphanumeric, 32, 64)), "https://developer.konghq.com/insomnia/"),
  ],
};
