import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const sportmonks: Provider = {
  id: "sportmonks",
  name: "Sportmonks",
  hosts: ["sportmonks.com"],
  page: "https://my.sportmonks.com/api/tokens",
  kinds: [
    secret("sportmonks-api-token", "Sportmonks API token", "use your quota", named(["sport_monks"], chars(classes.alphanumeric, 60)), "https://docs.sportmonks.com/football/welcome/authentication"),
  ],
};
