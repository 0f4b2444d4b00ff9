import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const serphouse: Provider = {
  id: "serphouse",
  name: "SERPhouse",
  hosts: ["serphouse.com"],
  page: "https://app.serphouse.com",
  kinds: [
    secret("serphouse-api-token", "SERPhouse API token", "search at your cost", named(["serp_house"], chars(classes.alphanumeric, 60)), "https://docs.serphouse.com/authentication"),
  ],
};
