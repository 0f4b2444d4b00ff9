import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const trackingmore: Provider = {
  id: "trackingmore",
  name: "TrackingMore",
  hosts: ["trackingmore.com"],
  page: "https://admin.trackingmore.com/developer/apikey",
  kinds: [
    secret("trackingmore-api-key", "TrackingMore API key", "track parcels at your cost", named(["tracking_more"], chars(classes.lowerAlphanumeric, 8), "-", chars(classes.lowerAlphanumeric, 4), "-", chars(classes.lowerAlphanumeric, 4), "-", chars(classes.lowerAlphanumeric, 4), "-", chars(classes.lowerAlphanumeric, 12)), "https://www.trackingmore.com/docs/trackingmore/d5o6fq1i3tsiv-authentication"),
  ],
};
