import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ipqualityscore: Provider = {
  id: "ipqualityscore",
  name: "IPQualityScore",
  hosts: ["ipqualityscore.com", "ipqs.com"],
  page: "https://www.ipqualityscore.com/user/settings",
  kinds: [
    secret("ipqualityscore-api-key", "IPQualityScore API key", "look up addresses and people within your quota", named(["ip_quality_score", "ip_quality", "ipqs"], chars(classes.alphanumeric, 32)), "https://www.ipqualityscore.com/documentation/overview"),
  ],
};
