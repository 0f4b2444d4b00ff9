import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const recordedfuture: Provider = {
  id: "recordedfuture",
  name: "Recorded Future",
  hosts: ["recordedfuture.com"],
  page: "https://app.recordedfuture.com",
  kinds: [
    secret("recordedfuture-api-token", "Recorded Future API token", "use your organization's quota of intelligence", named(["recorded_future", "rf_token"], chars(classes.hex, 32)), "https://support.recordedfuture.com"),
  ],
};
