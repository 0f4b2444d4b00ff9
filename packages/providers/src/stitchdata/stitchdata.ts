import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const stitchdata: Provider = {
  id: "stitchdata",
  name: "Stitch",
  hosts: ["stitchdata.com"],
  page: "https://app.stitchdata.com",
  kinds: [
    secret("stitchdata-access-token", "Stitch access token", "send data into your warehouse", named(["stitch_data", "stitch_import", "stitch_token", "stitch_api", "stitch_access"], chars(classes.lowerAlphanumeric, 32, 64)), "https://www.stitchdata.com/docs/developers/import-api/guides/quick-start"),
  ],
};
