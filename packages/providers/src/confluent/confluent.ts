import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html";
const near = ["confluent", "confluent_cloud"];

export const confluent: Provider = {
  id: "confluent",
  name: "Confluent",
  hosts: ["confluent.io", "confluent.cloud"],
  page: "https://confluent.cloud/settings/api-keys",
  kinds: [
    secret("confluent-api-secret-old", "Confluent API secret (old form)", "read and write topics, or change the cloud", named(near, chars(classes.base64, 64)), docs),
    secret("confluent-api-key", "Confluent API key", "tells the account; with its secret, read and write topics", named(near, chars(classes.upperAlphanumeric, 16)), docs),
  ],
};
