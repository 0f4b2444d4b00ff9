import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://dev.bandwidth.com/docs/credentials/";
const near = ["bandwidth_api", "bandwidth_token", "bandwidth_secret", "bandwidth.com", "bandwidth_password"];

export const bandwidth: Provider = {
  id: "bandwidth",
  name: "Bandwidth",
  hosts: ["bandwidth.com"],
  page: "https://dashboard.bandwidth.com",
  kinds: [
    secret("bandwidth-api-secret", "Bandwidth API token secret", "call and send messages at your cost", named(near, chars(classes.hex, 48)), docs),
    secret("bandwidth-api-token", "Bandwidth API token", "tells the token; with its secret, call and send messages", named(near, chars(classes.hex, 50)), docs),
  ],
};
