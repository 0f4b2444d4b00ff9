import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.ups.com/api/reference/oauth/authorization-code";
const near = ["ups_client", "ups_api", "ups_access", "ups_secret", "ups_license", "ups_key"];

export const ups: Provider = {
  id: "ups",
  name: "UPS",
  hosts: ["ups.com"],
  page: "https://developer.ups.com/apps",
  kinds: [
    secret("ups-client-secret", "UPS client secret", "buy shipping labels at your cost", named(near, chars(classes.alphanumeric, 64)), docs),
    secret("ups-client-id", "UPS client ID", "tells the application; with its secret, buy shipping labels", named(near, chars(classes.alphanumeric, 48)), docs),
    secret("ups-access-key", "UPS access key (older)", "read rates and track parcels", named(near, chars(classes.upperHex, 16)), docs),
  ],
};
