import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bitly: Provider = {
  id: "bitly",
  name: "Bitly",
  hosts: ["bitly.com", "bit.ly"],
  page: "https://app.bitly.com/settings/api/",
  kinds: [
    secret("bitly-access-token", "Bitly access token", "make and change your links", named(["bit_ly"], chars(classes.hex, 40)), "https://dev.bitly.com/docs/getting-started/authentication/"),
  ],
};
