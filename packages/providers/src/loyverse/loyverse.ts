import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const loyverse: Provider = {
  id: "loyverse",
  name: "Loyverse",
  hosts: ["loyverse.com"],
  page: "https://r.loyverse.com/dashboard/#/integrations/tokens",
  kinds: [
    secret("loyverse-access-token", "Loyverse access token", "read and change your shop", named(["loyverse"], chars(classes.hex, 32)), "https://developer.loyverse.com/docs/"),
  ],
};
