import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const olx: Provider = {
  id: "olx",
  name: "OLX",
  hosts: ["olx.com", "www.olx.pl"],
  page: "https://developer.olx.pl",
  kinds: [
    secret("olx-client-secret", "OLX client secret", "act as your application", named(["olx_client", "olx_secret", "olx_api", "olx"], chars(classes.lowerAlphanumeric, 40, 64)), "https://developer.olx.pl/api/doc"),
  ],
};
