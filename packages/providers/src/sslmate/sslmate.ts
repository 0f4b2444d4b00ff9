import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const sslmate: Provider = {
  id: "sslmate",
  name: "SSLMate",
  hosts: ["sslmate.com"],
  page: "https://sslmate.com/account/api_credentials",
  kinds: [
    secret("sslmate-api-key", "SSLMate API key", "buy certificates at your cost", named(["ssl_mate"], chars(classes.alphanumeric, 36)), "https://sslmate.com/help/reference/apiv2"),
  ],
};
