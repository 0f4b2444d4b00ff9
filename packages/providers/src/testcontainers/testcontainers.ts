import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const testcontainers: Provider = {
  id: "testcontainers",
  name: "Testcontainers Cloud",
  hosts: ["testcontainers.cloud"],
  page: "https://app.testcontainers.cloud",
  kinds: [
    secret("testcontainers-service-token", "Testcontainers Cloud service account token", "run containers at your cost", prefixed("tcc_svc_", classes.base64Url, 30, 90), "https://testcontainers.com/cloud/docs/"),
  ],
};
