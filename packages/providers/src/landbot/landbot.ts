import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const landbot: Provider = {
  id: "landbot",
  name: "Landbot",
  hosts: ["landbot.io"],
  page: "https://app.landbot.io/gui/settings/account",
  kinds: [
    secret("landbot-api-token", "Landbot API token", "answer your customers as your bot", named(["landbot"], chars(classes.hex, 40)), "https://dev.landbot.io/"),
  ],
};
