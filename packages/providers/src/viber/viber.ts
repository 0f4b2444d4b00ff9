import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const viber: Provider = {
  id: "viber",
  name: "Viber",
  hosts: ["viber.com"],
  page: "https://partners.viber.com",
  kinds: [
    secret("viber-bot-token", "Viber bot token", "read and write as the bot", named(["viber"], chars(classes.hex, 16), "-", chars(classes.hex, 16), "-", chars(classes.hex, 16)), "https://developers.viber.com/docs/api/rest-bot-api/#authentication-token"),
  ],
};
