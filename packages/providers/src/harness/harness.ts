import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const harness: Provider = {
  id: "harness",
  name: "Harness",
  hosts: ["harness.io"],
  page: "https://app.harness.io",
  kinds: [
    secret("harness-personal-token", "Harness personal access token", "run pipelines as you", parts("pat.", chars(classes.base64Url, 22), ".", chars(classes.hex, 24), ".", chars(classes.alphanumeric, 20)), "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/"),
    secret("harness-service-token", "Harness service account token", "run pipelines", parts("sat.", chars(classes.base64Url, 22), ".", chars(classes.hex, 24), ".", chars(classes.alphanumeric, 20)), "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/"),
  ],
};
