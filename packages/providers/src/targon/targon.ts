import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const targon: Provider = {
  id: "targon",
  name: "Targon",
  hosts: ["targon.com"],
  page: "https://targon.com/settings",
  kinds: [
    secret("targon-api-key", "Targon API key", "use models at your cost", prefixed("sn4_", classes.lowerAlphanumeric, 20, 40), "https://docs.targon.com/"),
  ],
};
