import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const eraser: Provider = {
  id: "eraser",
  name: "Eraser",
  hosts: ["eraser.io"],
  page: null,
  kinds: [
    secret("eraser-api-key", "Eraser API key", "read and make diagrams", named(["eraser"], chars(classes.alphanumeric, 20)), "https://docs.eraser.io/reference/api-token"),
  ],
};
