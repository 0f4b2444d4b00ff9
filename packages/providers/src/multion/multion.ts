import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const multion: Provider = {
  id: "multion",
  name: "Multion",
  hosts: ["multion.ai"],
  page: "https://app.multion.ai/api-keys",
  kinds: [
    secret("multion-api-key", "Multion API key", "use agents at your cost", named(["multion"], chars(classes.hex, 32)), "https://docs.multion.ai/"),
  ],
};
