import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const steam: Provider = {
  id: "steam",
  name: "Steam",
  hosts: ["steampowered.com", "steamcommunity.com"],
  page: "https://steamcommunity.com/dev/apikey",
  kinds: [
    secret("steam-web-api-key", "Steam Web API key", "read profiles, and trade offers of yours", named(["steam"], chars(classes.upperHex, 32)), "https://steamcommunity.com/dev"),
  ],
};
