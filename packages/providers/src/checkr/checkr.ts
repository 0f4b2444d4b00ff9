import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const checkr: Provider = {
  id: "checkr",
  name: "Checkr",
  hosts: ["checkr.com"],
  page: "https://dashboard.checkr.com/account/developer/keys",
  kinds: [
    secret("checkr-api-key", "Checkr API key", "order and read background checks", named(["checkr"], chars(classes.hex, 40)), "https://docs.checkr.com/#section/Authentication"),
  ],
};
