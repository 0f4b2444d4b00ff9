import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const highlight: Provider = {
  id: "highlight",
  name: "Highlight",
  hosts: ["highlight.io"],
  page: null,
  kinds: [
    secret("highlight-api-key", "Highlight API key", "read what people did on your pages", named(["highlight_io", "highlight_api"], chars(classes.alphanumeric, 20, 48)), "https://www.highlight.io/docs"),
  ],
};
