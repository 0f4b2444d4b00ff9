import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials";
const near = ["braintree", "bt_private", "bt_public"];

export const braintree: Provider = {
  id: "braintree",
  name: "Braintree",
  hosts: ["braintreegateway.com", "braintree-api.com", "paypal.com"],
  page: "https://www.braintreegateway.com",
  kinds: [
    secret("braintree-access-token", "Braintree access token", "charge and refund as the merchant", parts("access_token$production$", chars(classes.lowerAlphanumeric, 16), "$", chars(classes.hex, 32)), docs),
    secret("braintree-sandbox-token", "Braintree sandbox access token", "use the sandbox", parts("access_token$sandbox$", chars(classes.lowerAlphanumeric, 16), "$", chars(classes.hex, 32)), docs, { nature: "test" }),
    secret("braintree-private-key", "Braintree private key", "charge and refund as the merchant", named(near, chars(classes.hex, 32)), docs),
    secret("braintree-merchant-key", "Braintree public key or merchant ID", "tells the merchant; with the private key, charge", named(near, chars(classes.lowerAlphanumeric, 16)), docs),
    secret("braintree-tokenization-key", "Braintree tokenization key", "start a payment from a page", parts("production_", chars(classes.lowerAlphanumeric, 8), "_", chars(classes.lowerAlphanumeric, 16)), docs, { nature: "publishable" }),
    secret("braintree-tokenization-key-sandbox", "Braintree sandbox tokenization key", "start a payment in the sandbox", parts("sandbox_", chars(classes.lowerAlphanumeric, 8), "_", chars(classes.lowerAlphanumeric, 16)), docs, { nature: "publishable" }),
  ],
};
