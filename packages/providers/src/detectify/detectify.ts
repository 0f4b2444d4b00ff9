import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const detectify: Provider = {
  id: "detectify",
  name: "Detectify",
  hosts: ["detectify.com"],
  page: null,
  kinds: [
    secret("detectify-api-key", "Detectify API key", "read what is vulnerable", named(["detectify"], chars(classes.hex, 32)), "https://developer.detectify.com"),
  ],
};
