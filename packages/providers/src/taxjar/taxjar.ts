import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const taxjar: Provider = {
  id: "taxjar",
  name: "TaxJar",
  hosts: ["taxjar.com"],
  page: "https://app.taxjar.com/account#api-access",
  kinds: [
    secret("taxjar-api-token", "TaxJar API token", "read and file the sales tax of a shop", named(["tax_jar"], chars(classes.hex, 32)), "https://developers.taxjar.com/api/reference/#authentication"),
  ],
};
