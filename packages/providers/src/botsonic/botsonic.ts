import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const botsonic: Provider = {
  id: "botsonic",
  name: "Botsonic",
  hosts: ["botsonic.com"],
  page: "https://bot.writesonic.com",
  kinds: [
    secret("botsonic-token", "Botsonic bot token", "talk as one bot", named(["botsonic"], ...uuid), "https://docs.botsonic.com/"),
  ],
};
