import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const vivawallet: Provider = {
  id: "vivawallet",
  name: "Viva Wallet",
  hosts: ["vivawallet.com", "vivapayments.com", "viva.com"],
  page: "https://www.vivapayments.com",
  kinds: [
    secret("vivawallet-client-secret", "Viva Wallet client secret or API key", "take and refund payments", named(["viva_wallet", "vivapayments", "viva_client", "viva_api", "viva_secret", "viva_key"], chars(classes.alphanumeric, 30)), "https://developer.viva.com/integration-reference/oauth2-authentication/"),
  ],
};
