import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const betfair: Provider = {
  id: "betfair",
  name: "Betfair",
  hosts: ["betfair.com"],
  page: "https://apps.betfair.com/visualisers/api-ng-account-operations/",
  kinds: [
    secret("betfair-app-key", "Betfair application key", "with a session, bet as you", named(["betfair"], chars(classes.alphanumeric, 16)), "https://betfair-developer-docs.atlassian.net/wiki/spaces/1smk3cen4v3lu3yomq5qye0ni/overview"),
  ],
};
