import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const qonto: Provider = {
  id: "qonto",
  name: "Qonto",
  hosts: ["qonto.com", "qonto.eu"],
  page: "https://app.qonto.com",
  kinds: [
    secret("qonto-secret-key", "Qonto secret key", "read your bank transactions", named(["qonto"], chars(classes.hex, 32)), "https://docs.qonto.com/get-started/business-api/authentication/api-key"),
  ],
};
