import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const wargaming: Provider = {
  id: "wargaming",
  name: "Wargaming",
  hosts: ["wargaming.net", "worldoftanks.com"],
  page: "https://developers.wargaming.net/applications/",
  kinds: [
    secret("wargaming-application-id", "Wargaming application ID", "read players within your quota", named(["wargaming"], chars(classes.hex, 32)), "https://developers.wargaming.net/documentation/guide/getting-started/"),
  ],
};
