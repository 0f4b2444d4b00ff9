import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const teachable: Provider = {
  id: "teachable",
  name: "Teachable",
  hosts: ["teachable.com"],
  page: null,
  kinds: [
    secret("teachable-api-key", "Teachable API key", "read your school, its courses and its students", named(["teachable"], chars(classes.alphanumeric, 32)), "https://docs.teachable.com/docs/getting-started"),
  ],
};
