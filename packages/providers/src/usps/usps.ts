import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.usps.com/getting-started";
const near = ["usps"];

export const usps: Provider = {
  id: "usps",
  name: "USPS",
  hosts: ["usps.com"],
  page: "https://developers.usps.com/apps",
  kinds: [
    secret("usps-client-secret", "USPS consumer secret", "print labels at your cost", named(near, chars(classes.alphanumeric, 64)), docs),
    secret("usps-client-id", "USPS consumer key", "tells the application; with its secret, print labels", named(near, chars(classes.alphanumeric, 48)), docs),
    secret("usps-user-id", "USPS Web Tools user ID", "read rates and track parcels", named(["usps_user", "usps_id", "usps_web"], chars(classes.digits, 3), chars(classes.upperAlphanumeric, 5), chars(classes.digits, 4)), docs),
  ],
};
