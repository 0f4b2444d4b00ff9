import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kinguin: Provider = {
  id: "kinguin",
  name: "Kinguin",
  hosts: ["kinguin.net"],
  page: "https://www.kinguin.net/integration",
  kinds: [
    secret("kinguin-api-key", "Kinguin API key", "buy games from your balance", named(["kinguin"], chars(classes.hex, 32)), "https://github.com/kinguinltdhk/Kinguin-eCommerce-API"),
  ],
};
