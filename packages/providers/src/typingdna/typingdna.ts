import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const typingdna: Provider = {
  id: "typingdna",
  name: "TypingDNA",
  hosts: ["typingdna.com"],
  page: "https://www.typingdna.com/clients/",
  kinds: [
    secret("typingdna-api-key", "TypingDNA API key or secret", "verify people at your cost", named(["typing_dna"], chars(classes.hex, 32)), "https://api.typingdna.com/index.html#api-introduction"),
  ],
};
