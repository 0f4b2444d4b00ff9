import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lnbits: Provider = {
  id: "lnbits",
  name: "LNbits",
  hosts: ["lnbits.com"],
  page: null,
  kinds: [
    secret("lnbits-key", "LNbits admin or invoice key", "pay from a wallet, or make invoices for it", named(["lnbits", "lnbits_admin", "lnbits_key", "lnbits_invoice"], chars(classes.hex, 32)), "https://docs.lnbits.com/"),
  ],
};
