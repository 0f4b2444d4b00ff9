import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.kkiapay.me/v1/";
const near = ["kkiapay"];

export const kkiapay: Provider = {
  id: "kkiapay",
  name: "KkiaPay",
  hosts: ["kkiapay.me"],
  page: "https://app.kkiapay.me",
  kinds: [
    secret("kkiapay-private-key", "KkiaPay private key", "take and refund payments", named(near, "pk_", chars(classes.hex, 40, 64)), docs),
    secret("kkiapay-secret", "KkiaPay secret", "take and refund payments", named(near, "sk_", chars(classes.hex, 40, 64)), docs),
    secret("kkiapay-test-private-key", "KkiaPay sandbox private key", "use the sandbox", prefixed("tpk_", classes.hex, 40, 64), docs, { nature: "test" }),
    secret("kkiapay-test-secret", "KkiaPay sandbox secret", "use the sandbox", prefixed("tsk_", classes.hex, 40, 64), docs, { nature: "test" }),
  ],
};
