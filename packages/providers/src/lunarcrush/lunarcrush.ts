import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lunarcrush: Provider = {
  id: "lunarcrush",
  name: "LunarCrush",
  hosts: ["lunarcrush.com"],
  page: "https://lunarcrush.com/developers/api/authentication",
  kinds: [
    secret("lunarcrush-api-key", "LunarCrush API key", "read market data at your cost", named(["lunar_crush"], chars(classes.lowerAlphanumeric, 38, 45)), "https://lunarcrush.com/developers/api/authentication"),
  ],
};
