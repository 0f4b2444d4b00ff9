import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const serper: Provider = {
  id: "serper",
  name: "Serper",
  hosts: ["serper.dev"],
  page: "https://serper.dev/api-key",
  kinds: [
    secret("serper-api-key", "Serper API key", "search at your cost", named(["serper"], chars(classes.hex, 40)), "https://serper.dev"),
  ],
};
