import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cronhub: Provider = {
  id: "cronhub",
  name: "Cronhub",
  hosts: ["cronhub.io"],
  page: "https://cronhub.io/settings/api",
  kinds: [
    secret("cronhub-api-key", "Cronhub API key", "read and change monitors", named(["cronhub"], chars(classes.alphanumeric, 40, 64)), "https://docs.cronhub.io/public-api.html"),
  ],
};
