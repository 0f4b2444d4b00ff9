import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** Odoo, in its cloud or on a server of its owner. */
export const odoo: Provider = {
  id: "odoo",
  name: "Odoo",
  hosts: ["odoo.com"],
  page: null,
  kinds: [
    secret("odoo-api-key", "Odoo API key", "read and change the company's records as you", named(["odoo", "odoo_api", "odoo_key", "openerp"], chars(classes.hex, 40)), "https://www.odoo.com/documentation/latest/developer/reference/external_api.html"),
  ],
};
