import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.captaindata.com/";
const near = ["captain_data"];

export const captaindata: Provider = {
  id: "captaindata",
  name: "Captain Data",
  hosts: ["captaindata.co", "captaindata.com"],
  page: "https://app.captaindata.co",
  kinds: [
    secret("captaindata-api-key", "Captain Data API key", "run workflows at your credits", named(near, chars(classes.hex, 64)), docs),
    secret("captaindata-project-id", "Captain Data project ID", "names the project; with the key, run it", named(near, ...uuid), docs),
  ],
};
