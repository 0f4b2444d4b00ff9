import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const dialpad: Provider = {
  id: "dialpad",
  name: "Dialpad",
  hosts: ["dialpad.com"],
  page: null,
  kinds: [
    secret("dialpad-api-key", "Dialpad API key", "make calls and read them", named(["dialpad"], chars(classes.alphanumeric, 60, 120)), "https://developers.dialpad.com/docs/authentication"),
  ],
};
