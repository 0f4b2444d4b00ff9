import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://paystack.com/docs/api/authentication/";
const near = ["pay_stack"];

export const paystack: Provider = {
  id: "paystack",
  name: "Paystack",
  hosts: ["paystack.com", "paystack.co"],
  page: "https://dashboard.paystack.com/#/settings/developers",
  kinds: [
    secret("paystack-secret-key", "Paystack secret key", "charge customers and move your balance", named(near, "sk_live_", chars(classes.hex, 40)), docs),
    secret("paystack-secret-test-key", "Paystack secret test key", "use the sandbox", named(near, "sk_test_", chars(classes.hex, 40)), docs, { nature: "test" }),
    secret("paystack-public-key", "Paystack public key", "start a payment from a page", named(near, "pk_live_", chars(classes.hex, 40)), docs, { nature: "publishable" }),
    secret("paystack-public-test-key", "Paystack public test key", "start a payment in the sandbox", named(near, "pk_test_", chars(classes.hex, 40)), docs, { nature: "publishable" }),
  ],
};
