import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const playht: Provider = {
  id: "playht",
  name: "PlayHT",
  hosts: ["play.ht"],
  page: "https://play.ht/studio/api-access",
  kinds: [
    secret("playht-secret-key", "PlayHT secret key", "make speech at your cost", named(["play_ht", "play.ht"], chars(classes.hex, 32)), "https://docs.play.ht/reference/api-authentication"),
  ],
};
