import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const travelpayouts: Provider = {
  id: "travelpayouts",
  name: "Travelpayouts",
  hosts: ["travelpayouts.com"],
  page: "https://app.travelpayouts.com/profile/api-token",
  kinds: [
    secret("travelpayouts-api-token", "Travelpayouts API token", "read prices and your statistics", named(["travel_payouts"], chars(classes.hex, 32)), "https://support.travelpayouts.com/hc/en-us/articles/203956163"),
  ],
};
