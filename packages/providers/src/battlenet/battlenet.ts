import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const battlenet: Provider = {
  id: "battlenet",
  name: "Battle.net",
  hosts: ["battle.net", "blizzard.com"],
  page: "https://develop.battle.net/access/clients",
  kinds: [
    secret("battlenet-client-secret", "Battle.net client secret or ID", "use up your quota", named(["battle_net", "blizzard", "battle.net", "bnet_client"], chars(classes.alphanumeric, 32)), "https://develop.battle.net/documentation/guides/getting-started"),
  ],
};
