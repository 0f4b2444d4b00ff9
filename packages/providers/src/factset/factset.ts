import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const factset: Provider = {
  id: "factset",
  name: "FactSet",
  hosts: ["factset.com"],
  page: null,
  kinds: [
    secret("factset-api-key", "FactSet API key", "read market data at your cost", named(["factset"], chars(classes.alphanumeric, 40)), "https://developer.factset.com/learn/authentication-api-key"),
  ],
};
