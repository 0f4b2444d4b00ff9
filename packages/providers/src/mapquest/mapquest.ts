import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mapquest: Provider = {
  id: "mapquest",
  name: "MapQuest",
  hosts: ["mapquest.com", "mapquestapi.com"],
  page: "https://developer.mapquest.com/user/me/apps",
  kinds: [
    secret("mapquest-key", "MapQuest key", "look up addresses and routes within your quota", named(["map_quest", "mapquestapi"], chars(classes.alphanumeric, 32)), "https://developer.mapquest.com/documentation/"),
  ],
};
