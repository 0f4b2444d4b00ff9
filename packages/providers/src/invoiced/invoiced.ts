import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const invoiced: Provider = {
  id: "invoiced",
  name: "Invoiced",
  hosts: ["invoiced.com"],
  page: "https://dashboard.invoiced.com",
  kinds: [
    secret("invoiced-api-key", "Invoiced API key", "read and write invoices", named(["invoiced_api", "invoiced_key", "invoiced_token", "invoiced"], chars(classes.alphanumeric, 32)), "https://developer.invoiced.com/api"),
  ],
};
