import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lakera: Provider = {
  id: "lakera",
  name: "Lakera",
  hosts: ["lakera.ai"],
  page: "https://platform.lakera.ai/account/api-keys",
  kinds: [
    secret("lakera-api-key", "Lakera API key", "screen prompts at your cost", named(["lakera"], chars(classes.hex, 64)), "https://docs.lakera.ai/docs/api"),
  ],
};
