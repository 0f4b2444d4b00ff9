import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const enigma: Provider = {
  id: "enigma",
  name: "Enigma",
  hosts: ["enigma.com"],
  page: null,
  kinds: [
    secret("enigma-api-key", "Enigma API key", "read business data at your cost", named(["enigma"], chars(classes.alphanumeric, 40)), "https://developers.enigma.com/docs"),
  ],
};
