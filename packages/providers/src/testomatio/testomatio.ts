import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const testomatio: Provider = {
  id: "testomatio",
  name: "Testomat.io",
  hosts: ["testomat.io"],
  page: "https://app.testomat.io",
  kinds: [
    secret("testomatio-api-key", "Testomat.io API key", "read and write test results", prefixed("tstmt_", classes.base64Url, 30, 60), "https://docs.testomat.io/"),
  ],
};
