import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const watchmode: Provider = {
  id: "watchmode",
  name: "Watchmode",
  hosts: ["watchmode.com"],
  page: "https://api.watchmode.com/requestApiKey/",
  kinds: [
    secret("watchmode-api-key", "Watchmode API key", "read films within your quota", named(["watchmode"], chars(classes.alphanumeric, 40)), "https://api.watchmode.com/docs/"),
  ],
};
