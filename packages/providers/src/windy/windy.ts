import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const windy: Provider = {
  id: "windy",
  name: "Windy",
  hosts: ["windy.com"],
  page: "https://api.windy.com/keys",
  kinds: [
    secret("windy-api-key", "Windy API key", "read the weather at your cost", named(["windy_api", "windy_key", "api.windy", "windy"], chars(classes.alphanumeric, 32)), "https://api.windy.com/point-forecast/docs"),
  ],
};
