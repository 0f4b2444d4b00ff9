import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.campaignmonitor.com/api/v3-3/getting-started/";
const near = ["campaign_monitor", "createsend"];

export const campaignmonitor: Provider = {
  id: "campaignmonitor",
  name: "Campaign Monitor",
  hosts: ["campaignmonitor.com", "createsend.com"],
  page: null,
  kinds: [
    secret("campaignmonitor-api-key", "Campaign Monitor API key", "read subscribers and send mail", named(near, chars(classes.base64, 86), "=="), docs),
    secret("campaignmonitor-api-key-hex", "Campaign Monitor API key (old form)", "read subscribers and send mail", named(near, chars(classes.hex, 32)), docs),
  ],
};
