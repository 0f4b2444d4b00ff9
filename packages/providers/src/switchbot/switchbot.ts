import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://github.com/OpenWonderLabs/SwitchBotAPI#authentication";
const near = ["switch_bot"];

export const switchbot: Provider = {
  id: "switchbot",
  name: "SwitchBot",
  hosts: ["switch-bot.com"],
  page: null,
  kinds: [
    secret("switchbot-token", "SwitchBot token", "control your home, with its secret", named(near, chars(classes.hex, 96)), docs),
    secret("switchbot-secret", "SwitchBot secret", "control your home, with its token", named(near, chars(classes.hex, 32)), docs),
  ],
};
