import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const aptible: Provider = {
  id: "aptible",
  name: "Aptible",
  hosts: ["aptible.com"],
  page: "https://dashboard.aptible.com/settings",
  kinds: [
    secret("aptible-token", "Aptible access token", "act as you in your apps", named(["aptible"], chars(classes.base64Url, 24, 64)), "https://www.aptible.com/docs/reference/api"),
  ],
};
