import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const alconost: Provider = {
  id: "alconost",
  name: "Alconost",
  hosts: ["alconost.com"],
  page: "https://nitro.alconost.com/",
  kinds: [
    secret("alconost-api-key", "Alconost API key", "order translations at your cost", named(["alconost"], chars(classes.alphanumeric, 32)), "https://nitro.alconost.com/api"),
  ],
};
