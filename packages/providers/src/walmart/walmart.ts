import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.walmart.com/doc/us/mp/us-mp-auth/";
const near = ["walmart", "walmart marketplace"];

export const walmart: Provider = {
  id: "walmart",
  name: "Walmart Marketplace",
  hosts: ["walmart.com", "walmartapis.com"],
  page: "https://developer.walmart.com",
  kinds: [
    secret("walmart-client-secret", "Walmart Marketplace client secret", "read and change a seller's account", named(near, chars(classes.base64Url, 80, 90)), docs),
    secret("walmart-client-id", "Walmart Marketplace client ID", "tells the application; with its secret, change a seller's account", named(near, ...uuid), docs),
  ],
};
