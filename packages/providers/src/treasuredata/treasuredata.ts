import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const treasuredata: Provider = {
  id: "treasuredata",
  name: "Treasure Data",
  hosts: ["treasuredata.com", "treasuredata.co.jp"],
  page: "https://console.treasuredata.com/app/mp/ap",
  kinds: [
    secret("treasuredata-api-key", "Treasure Data API key", "read and change your tables", named(["treasure_data", "td_api_key", "td_apikey"], chars(classes.digits, 1, 6), "/", chars(classes.hex, 40)), "https://docs.treasuredata.com/articles/project-product-documentation/getting-your-api-keys"),
  ],
};
