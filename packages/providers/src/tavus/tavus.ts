import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tavus: Provider = {
  id: "tavus",
  name: "Tavus",
  hosts: ["tavus.io"],
  page: "https://platform.tavus.io/api-keys",
  kinds: [
    secret("tavus-api-key", "Tavus API key", "make videos at your cost", named(["tavus"], chars(classes.hex, 32)), "https://docs.tavus.io/api-reference/authentication"),
  ],
};
