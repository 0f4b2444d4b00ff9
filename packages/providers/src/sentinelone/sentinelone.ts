import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const sentinelone: Provider = {
  id: "sentinelone",
  name: "SentinelOne",
  hosts: ["sentinelone.net", "sentinelone.com"],
  page: null,
  kinds: [
    secret("sentinelone-api-token", "SentinelOne API token", "read and quiet the alarms of your machines", named(["sentinel_one", "s1_api"], chars(classes.alphanumeric, 80)), "https://usea1-partners.sentinelone.net/api-doc/overview"),
  ],
};
