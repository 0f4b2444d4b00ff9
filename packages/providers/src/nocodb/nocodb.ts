import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://nocodb.com/docs/product-docs/account-settings/api-tokens";

export const nocodb: Provider = {
  id: "nocodb",
  name: "NocoDB",
  hosts: ["nocodb.com"],
  page: "https://app.nocodb.com",
  kinds: [
    secret("nocodb-api-token", "NocoDB API token", "read and change its tables", named(["noco_db", "xc-token", "xc-auth", "nc_token"], chars(classes.base64Url, 40)), docs),
    secret("nocodb-pat", "NocoDB personal token", "read and change its tables", prefixed("nc_pat_", classes.base64Url, 30, 80), docs),
  ],
};
