import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const jawg: Provider = {
  id: "jawg",
  name: "Jawg Maps",
  hosts: ["jawg.io"],
  page: "https://www.jawg.io/lab/access-tokens",
  kinds: [
    secret("jawg-access-token", "Jawg Maps access token", "show maps at your cost", named(["jawg"], chars(classes.alphanumeric, 64)), "https://www.jawg.io/docs/apidocs/"),
  ],
};
