import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cashboard: Provider = {
  id: "cashboard",
  name: "Cashboard",
  hosts: ["cashboardapp.com"],
  page: "https://app.cashboardapp.com",
  kinds: [
    secret("cashboard-api-key", "Cashboard API key", "read and change time and invoices", named(["cashboard"], chars(classes.alphanumeric, 3), "-", chars(classes.alphanumeric, 3), "-", chars(classes.alphanumeric, 3), "-", chars(classes.alphanumeric, 3)), "https://cashboardapp.com/help/api"),
  ],
};
