import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const turbosms: Provider = {
  id: "turbosms",
  name: "TurboSMS",
  hosts: ["turbosms.ua"],
  page: "https://turbosms.ua/route.html",
  kinds: [
    secret("turbosms-api-token", "TurboSMS API token", "send messages at your cost", named(["turbosms"], chars(classes.hex, 40)), "https://turbosms.ua/api.html"),
  ],
};
