import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bscscan: Provider = {
  id: "bscscan",
  name: "BscScan",
  hosts: ["bscscan.com"],
  page: "https://bscscan.com/myapikey",
  kinds: [
    secret("bscscan-api-key", "BscScan API key", "use up your quota", named(["bsc_scan", "bsc_api"], chars(classes.upperAlphanumeric, 34)), "https://docs.bscscan.com/getting-started/viewing-api-usage-statistics"),
  ],
};
