import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.knock.app/developer-tools/api-keys";
const near = ["knock_api", "knock_secret", "knock_key", "knock.app", "knocklabs", "knock"];

export const knock: Provider = {
  id: "knock",
  name: "Knock",
  hosts: ["knock.app"],
  page: "https://dashboard.knock.app",
  kinds: [
    secret("knock-secret-key-live", "Knock live secret key", "message your users", named(near, "sk_live_", chars(classes.base64Url, 40, 48)), docs),
    secret("knock-secret-key-test", "Knock test secret key", "message the users of a test environment", named(near, "sk_test_", chars(classes.base64Url, 40, 48)), docs, { nature: "test" }),
    secret("knock-secret-key", "Knock secret key", "message your users", named(near, "sk_", chars(classes.base64Url, 40, 48)), docs),
    secret("knock-service-token", "Knock service token", "change workflows and templates", prefixed("knock_st_", classes.base64Url, 20, 80), docs),
  ],
};
