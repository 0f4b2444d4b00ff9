import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.braintrust.dev/docs/reference/api";

export const braintrust: Provider = {
  id: "braintrust",
  name: "Braintrust",
  hosts: ["braintrust.dev", "braintrustdata.com"],
  page: "https://www.braintrust.dev/app/settings?subroute=api-keys",
  kinds: [
    secret("braintrust-api-key", "Braintrust API key", "read logs and use models through the proxy", prefixed("bt-st-", classes.alphanumeric, 48), docs),
    secret("braintrust-api-key-old", "Braintrust API key (old form)", "read logs and use models through the proxy", named(["braintrust"], "sk-", chars(classes.alphanumeric, 48)), docs),
  ],
};
