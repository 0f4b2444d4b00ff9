import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const playfab: Provider = {
  id: "playfab",
  name: "PlayFab",
  hosts: ["playfab.com", "playfabapi.com"],
  page: "https://developer.playfab.com",
  kinds: [
    secret("playfab-secret-key", "PlayFab developer secret key", "change players, items and money of a game", named(["play_fab", "x-secretkey"], chars(classes.upperAlphanumeric, 50)), "https://learn.microsoft.com/gaming/playfab/gamemanager/secret-key-management"),
  ],
};
