import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://verifone.cloud/docs/2checkout/API-Integration/Start-Here";
const near = ["two_checkout", "2checkout", "avangate"];

export const twocheckout: Provider = {
  id: "twocheckout",
  name: "2Checkout (Verifone)",
  hosts: ["2checkout.com", "avangate.com"],
  page: "https://secure.2checkout.com/cpanel/webhooks_api.php",
  kinds: [
    secret("twocheckout-secret-key", "2Checkout (Verifone) secret key", "read and refund orders", named(near, chars(classes.base64Url, 20)), docs),
    secret("twocheckout-private-key", "2Checkout (Verifone) private key", "read and refund orders", named(near, chars(classes.upperHex, 8), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 12)), docs),
  ],
};
