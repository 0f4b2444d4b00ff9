import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.korapay.com/docs/api-keys";
const near = ["kora_pay", "kora_secret", "kora_api"];

export const korapay: Provider = {
  id: "korapay",
  name: "Korapay",
  hosts: ["korapay.com"],
  page: "https://merchant.korapay.com",
  kinds: [
    secret("korapay-secret-key", "Korapay secret key", "take payments and pay out", named(near, "sk_live_", chars(classes.alphanumeric, 30, 50)), docs),
    secret("korapay-test-key", "Korapay test key", "use the sandbox", named(near, "sk_test_", chars(classes.alphanumeric, 30, 50)), docs, { nature: "test" }),
  ],
};
