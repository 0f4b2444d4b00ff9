import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://api-docs.invoicing.co/";

export const invoiceninja: Provider = {
  id: "invoiceninja",
  name: "Invoice Ninja",
  hosts: ["invoicing.co", "invoiceninja.com"],
  page: "https://app.invoicing.co",
  kinds: [
    secret("invoiceninja-token", "Invoice Ninja token", "read and write invoices", named(["invoice_ninja", "x-api-token", "x-ninja-token"], chars(classes.alphanumeric, 64)), docs),
    secret("invoiceninja-token-older", "Invoice Ninja token (older)", "read and write invoices", named(["invoice_ninja", "x-ninja-token"], chars(classes.alphanumeric, 32)), docs),
  ],
};
