import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://help.ifttt.com/hc/en-us/articles/115010230347-Webhooks-service-FAQ";
const near = ["ifttt", "maker_webhook", "maker_key", "/with/key"];

export const ifttt: Provider = {
  id: "ifttt",
  name: "IFTTT",
  hosts: ["ifttt.com"],
  page: "https://ifttt.com/maker_webhooks/settings",
  kinds: [
    secret("ifttt-webhooks-key", "IFTTT Webhooks key", "start your applets", named(near, chars(classes.base64Url, 43)), docs),
    secret("ifttt-webhooks-key-short", "IFTTT Webhooks key (short)", "start your applets", named(near, chars(classes.base64Url, 22)), docs),
    secret("ifttt-service-key", "IFTTT service key", "answer as your service", named(["ifttt_service", "ifttt-service-key", "ifttt_channel"], chars(classes.base64Url, 64)), docs),
  ],
};
