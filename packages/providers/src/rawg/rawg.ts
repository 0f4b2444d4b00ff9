import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const rawg: Provider = {
  id: "rawg",
  name: "RAWG",
  hosts: ["rawg.io"],
  page: "https://rawg.io/apidocs",
  kinds: [
    secret("rawg-api-key", "RAWG API key", "use your quota", named(["rawg"], chars(classes.hex, 32)), "https://rawg.io/apidocs"),
  ],
};
