import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const infobip: Provider = {
  id: "infobip",
  name: "Infobip",
  hosts: ["infobip.com"],
  page: "https://portal.infobip.com/dev/api-keys",
  kinds: [
    secret("infobip-api-key", "Infobip API key", "send messages at your cost", named(["info_bip"], chars(classes.hex, 32), "-", ...uuid), "https://www.infobip.com/docs/essentials/api-essentials/api-authentication"),
  ],
};
