import { base64Url } from "../draw.ts";
import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://help.ifttt.com/hc/en-us/articles/115010230347-Webhooks-service-FAQ";
const trigger = "https://maker.ifttt.com/trigger/door_opened/with/key/";
const near = ["ifttt", "maker_webhook", "maker_key", "/with/key"];

export const ifttt: Provider = {
  id: "ifttt",
  name: "IFTTT",
  hosts: ["ifttt.com"],
  page: "https://ifttt.com/maker_webhooks/settings",
  kinds: [
    {
      id: "ifttt-webhook", name: "IFTTT webhook", reach: "start your applets", nature: "secret",
      anchors: ["https://maker.ifttt.com/"],
      pattern: /https:\/\/maker\.ifttt\.com\/(?:trigger\/[A-Za-z0-9_-]{1,80}\/(?:json\/)?with\/key|use)\/[A-Za-z0-9_-]{20,64}/y,
      boundary: "A-Za-z0-9_-",
      source: [docs],
      examples: (draw) => ({ hits: [`${trigger}${draw.of(base64Url, 22)}`, `${trigger}${draw.of(base64Url, 43)}`, `https://maker.ifttt.com/use/${draw.of(base64Url, 43)}`], misses: [trigger, `${trigger}{key}`], twins: [`${trigger}${draw.of(base64Url, 19)}`, `${trigger}${draw.of(base64Url, 65)}`] }),
    },
    secret("ifttt-webhooks-key", "IFTTT Webhooks key", "start your applets", named(near, chars(classes.base64Url, 43)), docs),
    secret("ifttt-webhooks-key-short", "IFTTT Webhooks key (short)", "start your applets", named(near, chars(classes.base64Url, 22)), docs),
    secret("ifttt-service-key", "IFTTT service key", "answer as your service", named(["ifttt_service", "ifttt-service-key", "ifttt_channel"], chars(classes.base64Url, 64)), docs),
  ],
};
