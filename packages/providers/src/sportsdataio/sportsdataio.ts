import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const sportsdataio: Provider = {
  id: "sportsdataio",
  name: "SportsDataIO",
  hosts: ["sportsdata.io"],
  page: "https://sportsdata.io/members/subscriptions",
  kinds: [
    secret("sportsdataio-api-key", "SportsDataIO API key", "use your quota", named(["sportsdata_io", "sports_data", "fantasydata"], chars(classes.hex, 32)), "https://sportsdata.io/developers/workflow-guide"),
  ],
};
