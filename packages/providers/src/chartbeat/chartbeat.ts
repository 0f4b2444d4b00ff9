import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const chartbeat: Provider = {
  id: "chartbeat",
  name: "Chartbeat",
  hosts: ["chartbeat.com"],
  page: "https://chartbeat.com/publishing/settings/api-keys/",
  kinds: [
    secret("chartbeat-api-key", "Chartbeat API key", "read your sites' traffic", named(["chartbeat"], chars(classes.hex, 32)), "https://docs.chartbeat.com/cbp/api/real-time-apis/"),
  ],
};
