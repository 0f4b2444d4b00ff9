import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.whmcs.com/api/authentication/";

export const whmcs: Provider = {
  id: "whmcs",
  name: "WHMCS",
  hosts: ["whmcs.com"],
  page: null,
  kinds: [
    secret("whmcs-api-credential", "WHMCS API identifier or secret", "read and change clients and their invoices", named(["whmcs"], chars(classes.alphanumeric, 32)), docs),
    secret("whmcs-access-key", "WHMCS API access key", "use the API from any address", named(["whmcs_access", "whmcs_api_access"], chars(classes.alphanumeric, 16, 40)), docs),
  ],
};
