import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cloudhealth: Provider = {
  id: "cloudhealth",
  name: "CloudHealth",
  hosts: ["cloudhealthtech.com"],
  page: "https://apps.cloudhealthtech.com",
  kinds: [
    secret("cloudhealth-api-key", "CloudHealth API key", "read your clouds' costs", named(["cloud_health"], ...uuid), "https://apidocs.cloudhealthtech.com/"),
  ],
};
