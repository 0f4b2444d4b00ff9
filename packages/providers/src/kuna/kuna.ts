import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kuna: Provider = {
  id: "kuna",
  name: "Kuna",
  hosts: ["kuna.io"],
  page: "https://kuna.io/settings/api_tokens",
  kinds: [
    secret("kuna-key", "Kuna key", "trade as you", named(["kuna_api", "kuna_key", "kuna_secret", "kuna_public", "kuna.io"], chars(classes.alphanumeric, 40)), "https://docs.kuna.io/docs"),
  ],
};
