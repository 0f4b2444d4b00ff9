import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const moralis: Provider = {
  id: "moralis",
  name: "Moralis",
  hosts: ["moralis.com", "moralis.io"],
  page: "https://admin.moralis.com/api-keys",
  kinds: [
    secret("moralis-api-key", "Moralis API key", "read blockchains at your cost", named(["moralis"], chars(classes.alphanumeric, 64)), "https://docs.moralis.com/get-your-api-key"),
  ],
};
