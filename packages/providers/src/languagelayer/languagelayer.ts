import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const languagelayer: Provider = {
  id: "languagelayer",
  name: "languagelayer",
  hosts: ["languagelayer.com"],
  page: "https://languagelayer.com/dashboard",
  kinds: [
    secret("languagelayer-access-key", "languagelayer access key", "recognise languages within your quota", named(["language_layer"], chars(classes.hex, 32)), "https://languagelayer.com/documentation"),
  ],
};
