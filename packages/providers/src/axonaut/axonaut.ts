import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const axonaut: Provider = {
  id: "axonaut",
  name: "Axonaut",
  hosts: ["axonaut.com"],
  page: "https://axonaut.com/integration/api",
  kinds: [
    secret("axonaut-api-key", "Axonaut API key", "read and change customers and invoices", named(["axonaut"], chars(classes.lowerAlphanumeric, 32)), "https://axonaut.com/api/v2/doc"),
  ],
};
