import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://commercejs.com/docs/api/#authentication";
const near = ["commerce_js", "chec_public", "chec_secret", "chec"];

export const commercejs: Provider = {
  id: "commercejs",
  name: "Commerce.js",
  hosts: ["commercejs.com", "chec.io"],
  page: "https://dashboard.chec.io/settings/developer",
  kinds: [
    secret("commercejs-secret-key", "Commerce.js secret key", "read and change orders and customers", named(near, "sk_", chars(classes.hex, 46, 52)), docs),
    secret("commercejs-secret-key-test", "Commerce.js test secret key", "use the sandbox", named(near, "sk_test_", chars(classes.hex, 46, 52)), docs, { nature: "test" }),
    secret("commercejs-public-key", "Commerce.js public key", "read products and start an order", named(near, "pk_", chars(classes.hex, 46, 52)), docs, { nature: "publishable" }),
    secret("commercejs-public-key-test", "Commerce.js test public key", "read products in the sandbox", named(near, "pk_test_", chars(classes.hex, 46, 52)), docs, { nature: "publishable" }),
  ],
};
