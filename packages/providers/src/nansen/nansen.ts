import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nansen: Provider = {
  id: "nansen",
  name: "Nansen",
  hosts: ["nansen.ai"],
  page: "https://app.nansen.ai/api",
  kinds: [
    secret("nansen-api-key", "Nansen API key", "read blockchain data at your cost", named(["nansen"], chars(classes.alphanumeric, 32, 64)), "https://docs.nansen.ai/"),
  ],
};
