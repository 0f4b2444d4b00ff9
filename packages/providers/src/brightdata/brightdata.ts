import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.brightdata.com/general/account/api-token";
const near = ["bright_data", "luminati"];

export const brightdata: Provider = {
  id: "brightdata",
  name: "Bright Data",
  hosts: ["brightdata.com", "luminati.io"],
  page: "https://brightdata.com/cp/setting/users",
  kinds: [
    secret("brightdata-api-token", "Bright Data API token", "scrape at your cost", named(near, chars(classes.hex, 64)), docs),
    secret("brightdata-api-token-uuid", "Bright Data API token (other form)", "scrape at your cost", named(near, ...uuid), docs),
  ],
};
