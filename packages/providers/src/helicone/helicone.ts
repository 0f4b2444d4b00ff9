import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const helicone: Provider = {
  id: "helicone",
  name: "Helicone",
  hosts: ["helicone.ai"],
  page: "https://us.helicone.ai/settings/api-keys",
  kinds: [
    secret("helicone-api-key", "Helicone API key", "read what was asked of models", parts("sk-helicone-", chars(classes.alphanumeric, 7), "-", chars(classes.alphanumeric, 7), "-", chars(classes.alphanumeric, 7), "-", chars(classes.alphanumeric, 7)), "https://docs.helicone.ai/helicone-headers/helicone-auth"),
  ],
};
