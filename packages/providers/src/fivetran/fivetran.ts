import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const fivetran: Provider = {
  id: "fivetran",
  name: "Fivetran",
  hosts: ["fivetran.com"],
  page: "https://fivetran.com/dashboard/user/api-config",
  kinds: [
    secret("fivetran-api-secret", "Fivetran API secret", "change every pipeline", named(["fivetran"], chars(classes.alphanumeric, 32)), "https://fivetran.com/docs/rest-api/getting-started"),
    secret("fivetran-api-key", "Fivetran API key", "tells the account", named(["fivetran"], chars(classes.alphanumeric, 16)), "https://fivetran.com/docs/rest-api/getting-started"),
  ],
};
