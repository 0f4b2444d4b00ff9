import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.webex.com/docs/bots";
const near = ["webex", "cisco_spark", "spark_token"];

export const ciscowebex: Provider = {
  id: "ciscowebex",
  name: "Webex",
  hosts: ["webex.com", "webexapis.com", "ciscospark.com"],
  page: "https://developer.webex.com/my-apps",
  kinds: [
    secret("ciscowebex-bot-token", "Webex bot token", "read and write messages as the bot", named(near, chars(classes.base64Url, 64), "_", chars(classes.base64Url, 4), "_", ...uuid), docs),
    secret("ciscowebex-client-id", "Webex integration's client ID", "tells the integration; with its secret, act as it", named(near, "C", chars(classes.hex, 64)), docs),
    secret("ciscowebex-client-secret", "Webex integration's client secret", "act as your integration", named(near, chars(classes.hex, 64)), docs),
  ],
};
