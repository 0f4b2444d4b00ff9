import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const argilla: Provider = {
  id: "argilla",
  name: "Argilla",
  hosts: ["argilla.io"],
  page: null,
  kinds: [
    secret("argilla-api-key", "Argilla API key", "read and change datasets", named(["argilla"], chars(classes.base64Url, 80, 90)), "https://docs.argilla.io/latest/reference/argilla/client/"),
  ],
};
