import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const apifootball: Provider = {
  id: "apifootball",
  name: "API-Football",
  hosts: ["api-football.com", "api-sports.io"],
  page: "https://dashboard.api-football.com/profile",
  kinds: [
    secret("apifootball-api-key", "API-Football API key", "use up your quota", named(["api_football", "api_sports", "x-apisports-key"], chars(classes.hex, 32)), "https://www.api-football.com/documentation-v3"),
  ],
};
