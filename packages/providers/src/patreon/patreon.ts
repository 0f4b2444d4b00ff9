import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const patreon: Provider = {
  id: "patreon",
  name: "Patreon",
  hosts: ["patreon.com"],
  page: "https://www.patreon.com/portal/registration/register-clients",
  kinds: [
    secret("patreon-token", "Patreon access token or client secret", "read your patrons, their mail and what they pay", named(["patreon"], chars(classes.base64Url, 43)), "https://docs.patreon.com/#oauth"),
  ],
};
