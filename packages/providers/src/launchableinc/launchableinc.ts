import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const launchableinc: Provider = {
  id: "launchableinc",
  name: "Launchable",
  hosts: ["launchableinc.com"],
  page: "https://app.launchableinc.com",
  kinds: [
    secret("launchableinc-token", "Launchable token", "read and write the test results of a workspace", named(["launchable"], "v1:", chars(classes.alphanumeric, 2, 40), "/", chars(classes.alphanumeric, 2, 40), ":", chars(classes.hex, 32, 64)), "https://docs.launchableinc.com/"),
  ],
};
