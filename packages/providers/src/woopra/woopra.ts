import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const woopra: Provider = {
  id: "woopra",
  name: "Woopra",
  hosts: ["woopra.com"],
  page: "https://app.woopra.com",
  kinds: [
    secret("woopra-secret-key", "Woopra secret key", "read your users and what they did", named(["woopra"], chars(classes.alphanumeric, 32, 64)), "https://docs.woopra.com/docs/intro-to-api"),
  ],
};
