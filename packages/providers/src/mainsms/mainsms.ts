import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mainsms: Provider = {
  id: "mainsms",
  name: "MainSMS",
  hosts: ["mainsms.ru"],
  page: "https://mainsms.ru/office/main",
  kinds: [
    secret("mainsms-api-key", "MainSMS API key", "send messages at your cost", named(["mainsms"], chars(classes.hex, 12, 40)), "https://mainsms.ru/home/mainapi"),
  ],
};
