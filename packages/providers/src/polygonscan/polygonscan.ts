import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const polygonscan: Provider = {
  id: "polygonscan",
  name: "PolygonScan",
  hosts: ["polygonscan.com"],
  page: "https://polygonscan.com/myapikey",
  kinds: [
    secret("polygonscan-api-key", "PolygonScan API key", "use your quota", named(["polygon_scan"], chars(classes.upperAlphanumeric, 34)), "https://docs.polygonscan.com/getting-started/viewing-api-usage-statistics"),
  ],
};
