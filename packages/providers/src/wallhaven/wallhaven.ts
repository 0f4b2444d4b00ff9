import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const wallhaven: Provider = {
  id: "wallhaven",
  name: "Wallhaven",
  hosts: ["wallhaven.cc"],
  page: "https://wallhaven.cc/settings/account",
  kinds: [
    secret("wallhaven-api-key", "Wallhaven API key", "search pictures as you", named(["wallhaven"], chars(classes.alphanumeric, 32)), "https://wallhaven.cc/help/api"),
  ],
};
