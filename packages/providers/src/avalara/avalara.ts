import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const avalara: Provider = {
  id: "avalara",
  name: "Avalara",
  hosts: ["avalara.com", "avatax.com"],
  page: "https://admin.avalara.com",
  kinds: [
    secret("avalara-license-key", "Avalara license key", "reckon and file taxes for the account", named(["avalara", "avatax"], chars(classes.upperAlphanumeric, 16)), "https://developer.avalara.com/avatax/authentication-in-rest/"),
  ],
};
