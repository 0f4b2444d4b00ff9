import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const testmo: Provider = {
  id: "testmo",
  name: "Testmo",
  hosts: ["testmo.net"],
  page: "https://www.testmo.com",
  kinds: [
    secret("testmo-api-key", "Testmo API key", "read and write test results", prefixed("testmo_api_", classes.base64, 40, 300), "https://docs.testmo.com/docs/automation/getting-started"),
  ],
};
