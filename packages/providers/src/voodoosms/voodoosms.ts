import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const voodoosms: Provider = {
  id: "voodoosms",
  name: "Voodoo SMS",
  hosts: ["voodoosms.com"],
  page: "https://www.voodoosms.com/portal/users/apis",
  kinds: [
    secret("voodoosms-api-key", "Voodoo SMS API key", "send messages at your cost", named(["voodoo_sms"], chars(classes.alphanumeric, 45)), "https://help.voodoosms.com/en/articles/21-api-documentation"),
  ],
};
