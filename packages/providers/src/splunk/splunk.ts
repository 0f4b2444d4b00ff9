import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const splunk: Provider = {
  id: "splunk",
  name: "Splunk",
  hosts: ["splunk.com", "splunkcloud.com"],
  page: null,
  kinds: [
    secret("splunk-hec-token", "Splunk HTTP event collector token", "send events into an index", named(["splunk"], ...uuid), "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector"),
  ],
};
