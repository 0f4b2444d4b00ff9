import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://help.splunk.com/en/splunk-observability-cloud";
const near = ["victor_ops", "splunk_on_call"];

export const victorops: Provider = {
  id: "victorops",
  name: "Splunk On-Call (VictorOps)",
  hosts: ["victorops.com"],
  page: "https://portal.victorops.com",
  kinds: [
    secret("victorops-api-key", "Splunk On-Call (VictorOps) API key", "read and change who is on call", named(near, chars(classes.hex, 32)), docs),
    secret("victorops-integration-key", "Splunk On-Call (VictorOps) integration key", "raise alarms", named(near, ...uuid), docs),
  ],
};
