import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://help.branch.io/developers-hub/docs/branch-api-authentication";

export const branchio: Provider = {
  id: "branchio",
  name: "Branch",
  hosts: ["branch.io"],
  page: "https://dashboard.branch.io/account-settings",
  kinds: [
    secret("branchio-live-key", "Branch live key", "make and follow links of your app", prefixed("key_live_", classes.alphanumeric, 32), docs, { nature: "publishable" }),
    secret("branchio-test-key", "Branch test key", "make links of your test app", prefixed("key_test_", classes.alphanumeric, 32), docs, { nature: "publishable" }),
    secret("branchio-live-secret", "Branch secret", "change links of your app", prefixed("secret_live_", classes.alphanumeric, 32), docs),
    secret("branchio-test-secret", "Branch test secret", "change links of your test app", prefixed("secret_test_", classes.alphanumeric, 32), docs, { nature: "test" }),
  ],
};
