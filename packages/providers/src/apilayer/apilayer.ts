import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const apilayer: Provider = {
  id: "apilayer",
  name: "apilayer",
  hosts: ["apilayer.com"],
  page: "https://apilayer.com/account",
  kinds: [
    secret("apilayer-api-key", "apilayer API key", "use up your quota", named(["api_layer"], chars(classes.alphanumeric, 32)), "https://apilayer.com/docs"),
  ],
};
