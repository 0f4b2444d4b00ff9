import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const invoiceocean: Provider = {
  id: "invoiceocean",
  name: "InvoiceOcean",
  hosts: ["invoiceocean.com"],
  page: "https://app.invoiceocean.com/account",
  kinds: [
    secret("invoiceocean-api-token", "InvoiceOcean API token", "read and write invoices", named(["invoice_ocean", "fakturownia"], chars(classes.alphanumeric, 20)), "https://github.com/InvoiceOcean/api"),
  ],
};
