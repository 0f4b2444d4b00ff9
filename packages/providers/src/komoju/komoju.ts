import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://doc.komoju.com/reference/authentication-1";
const near = ["komoju"];

export const komoju: Provider = {
  id: "komoju",
  name: "KOMOJU",
  hosts: ["komoju.com"],
  page: "https://komoju.com/admin",
  kinds: [
    secret("komoju-secret-key", "KOMOJU secret key", "take and refund payments", named(near, "sk_live_", chars(classes.lowerAlphanumeric, 24)), docs),
    secret("komoju-test-key", "KOMOJU test key", "use the sandbox", named(near, "sk_test_", chars(classes.lowerAlphanumeric, 24)), docs, { nature: "test" }),
    secret("komoju-secret-key-older", "KOMOJU secret key (older)", "take and refund payments", named(near, "sk_", chars(classes.hex, 40)), docs),
  ],
};
