import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cockroachlabs: Provider = {
  id: "cockroachlabs",
  name: "CockroachDB Cloud",
  hosts: ["cockroachlabs.cloud", "cockroachlabs.com"],
  page: "https://cockroachlabs.cloud/access",
  kinds: [
    secret("cockroachlabs-api-key", "CockroachDB Cloud service account API key", "make, change and delete clusters", parts("CCDB1_", chars(classes.alphanumeric, 22), "_", chars(classes.alphanumeric, 40)), "https://www.cockroachlabs.com/docs/cockroachcloud/cloud-api"),
  ],
};
