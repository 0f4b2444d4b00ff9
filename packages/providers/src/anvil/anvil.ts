import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const anvil: Provider = {
  id: "anvil",
  name: "Anvil",
  hosts: ["useanvil.com"],
  page: "https://app.useanvil.com",
  kinds: [
    secret("anvil-api-key", "Anvil API key", "fill and read documents at your cost", named(["useanvil", "anvil_api", "anvil_key", "anvil_token"], chars(classes.alphanumeric, 32)), "https://www.useanvil.com/docs/api/getting-started/"),
  ],
};
