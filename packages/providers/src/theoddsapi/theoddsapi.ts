import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const theoddsapi: Provider = {
  id: "theoddsapi",
  name: "The Odds API",
  hosts: ["the-odds-api.com"],
  page: "https://the-odds-api.com/account/",
  kinds: [
    secret("theoddsapi-api-key", "The Odds API key", "read odds within your quota", named(["the_odds_api", "odds_api"], chars(classes.hex, 32)), "https://the-odds-api.com/liveapi/guides/v4/"),
  ],
};
