import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const infomaniak: Provider = {
  id: "infomaniak",
  name: "Infomaniak",
  hosts: ["infomaniak.com"],
  page: "https://manager.infomaniak.com/v3/ng/accounts/token/list",
  kinds: [
    secret("infomaniak-api-token", "Infomaniak API token", "change what its scopes allow: domains, mail, hosting", named(["infomaniak"], chars(classes.base64Url, 86)), "https://developer.infomaniak.com/getting-started"),
  ],
};
