import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.paymongo.com/docs/authentication";
const near = ["pay_mongo"];

export const paymongo: Provider = {
  id: "paymongo",
  name: "PayMongo",
  hosts: ["paymongo.com"],
  page: "https://dashboard.paymongo.com/developers",
  kinds: [
    secret("paymongo-secret-key", "PayMongo secret key", "charge and refund your customers", named(near, "sk_live_", chars(classes.alphanumeric, 24)), docs),
    secret("paymongo-secret-test-key", "PayMongo secret test key", "use the sandbox", named(near, "sk_test_", chars(classes.alphanumeric, 24)), docs, { nature: "test" }),
    secret("paymongo-public-key", "PayMongo public key", "start a payment from a page", named(near, "pk_live_", chars(classes.alphanumeric, 24)), docs, { nature: "publishable" }),
  ],
};
