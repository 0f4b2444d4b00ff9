import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const arliai: Provider = {
  id: "arliai",
  name: "Arli AI",
  hosts: ["arliai.com"],
  page: "https://www.arliai.com/account",
  kinds: [
    secret("arliai-api-key", "Arli AI API key", "use models at your cost", named(["arli_ai", "arli"], ...uuid), "https://www.arliai.com/docs"),
  ],
};
