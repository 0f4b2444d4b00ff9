import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tyntec: Provider = {
  id: "tyntec",
  name: "tyntec",
  hosts: ["tyntec.com"],
  page: "https://my.tyntec.com/api-settings",
  kinds: [
    secret("tyntec-api-key", "tyntec API key", "send messages at your cost", named(["tyntec"], chars(classes.alphanumeric, 32)), "https://api.tyntec.com/reference/"),
  ],
};
