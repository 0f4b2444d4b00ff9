import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const beehiiv: Provider = {
  id: "beehiiv",
  name: "beehiiv",
  hosts: ["beehiiv.com"],
  page: "https://app.beehiiv.com/settings/integrations/api",
  kinds: [
    secret("beehiiv-api-key", "beehiiv API key", "read and change subscribers and posts", named(["beehiiv"], chars(classes.alphanumeric, 64)), "https://developers.beehiiv.com/welcome/create-an-api-key"),
  ],
};
