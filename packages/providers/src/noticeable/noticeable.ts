import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const noticeable: Provider = {
  id: "noticeable",
  name: "Noticeable",
  hosts: ["noticeable.io"],
  page: "https://noticeable.io/dashboard",
  kinds: [
    secret("noticeable-api-key", "Noticeable API key", "publish as you", named(["noticeable_api", "noticeable_key", "noticeable.io", "noticeable"], chars(classes.alphanumeric, 20)), "https://noticeable.github.io/graphql-docs/"),
  ],
};
