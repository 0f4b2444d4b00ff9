import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const gemini: Provider = {
  id: "gemini",
  name: "Gemini (exchange)",
  hosts: ["gemini.com"],
  page: "https://exchange.gemini.com/settings/api",
  kinds: [
    secret("gemini-account-key", "Gemini (exchange) account API key", "trade with your money", prefixed("account-", classes.alphanumeric, 20), "https://docs.gemini.com/authentication/api-key"),
    secret("gemini-master-key", "Gemini (exchange) master API key", "trade with your money in every account", prefixed("master-", classes.alphanumeric, 20), "https://docs.gemini.com/authentication/api-key"),
  ],
};
