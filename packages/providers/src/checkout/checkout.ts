import { classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.checkout.com/docs/developer-resources/api/manage-api-keys";
const near = ["checkout_com", "checkout.com", "checkout_secret", "checkout_public", "checkout_api", "checkout_key", "cko_secret", "checkout"];

export const checkout: Provider = {
  id: "checkout",
  name: "Checkout.com",
  hosts: ["checkout.com", "cko.com"],
  page: "https://dashboard.checkout.com/developers/keys",
  kinds: [
    secret("checkout-secret-key", "Checkout.com secret key", "charge and refund cards", prefixed("sk_", classes.lowerAlphanumeric, 27), docs),
    secret("checkout-secret-key-sandbox", "Checkout.com sandbox secret key", "use the sandbox", prefixed("sk_sbox_", classes.lowerAlphanumeric, 27), docs, { nature: "test" }),
    secret("checkout-public-key", "Checkout.com public key", "start a payment from a page", prefixed("pk_", classes.lowerAlphanumeric, 27), docs, { nature: "publishable" }),
    secret("checkout-public-key-sandbox", "Checkout.com sandbox public key", "start a payment in the sandbox", prefixed("pk_sbox_", classes.lowerAlphanumeric, 27), docs, { nature: "publishable" }),
    secret("checkout-secret-key-old", "Checkout.com secret key (old form)", "charge and refund cards", named(near, "sk_", ...uuid), docs),
    secret("checkout-secret-key-old-test", "Checkout.com test secret key (old form)", "use the sandbox", named(near, "sk_test_", ...uuid), docs, { nature: "test" }),
    secret("checkout-public-key-old", "Checkout.com public key (old form)", "start a payment from a page", named(near, "pk_", ...uuid), docs, { nature: "publishable" }),
    secret("checkout-public-key-old-test", "Checkout.com test public key (old form)", "start a payment in the sandbox", named(near, "pk_test_", ...uuid), docs, { nature: "publishable" }),
  ],
};
