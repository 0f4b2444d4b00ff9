import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://razorpay.com/docs/api/authentication/";

export const razorpay: Provider = {
  id: "razorpay",
  name: "Razorpay",
  hosts: ["razorpay.com"],
  page: "https://dashboard.razorpay.com/app/website-app-settings/api-keys",
  kinds: [
    secret("razorpay-key-secret", "Razorpay key secret", "take and refund payments", named(["razorpay"], chars(classes.alphanumeric, 24)), docs),
    secret("razorpay-key-id", "Razorpay key ID", "start a payment from a page", prefixed("rzp_live_", classes.alphanumeric, 14), docs, { nature: "publishable" }),
    secret("razorpay-test-key-id", "Razorpay test key ID", "start a payment in the sandbox", prefixed("rzp_test_", classes.alphanumeric, 14), docs, { nature: "publishable" }),
    secret("razorpay-oauth-token", "Razorpay partner access token", "do what a merchant allowed", prefixed("rzp_live_oauth_", classes.alphanumeric, 24, 64), "https://razorpay.com/docs/partners/technology-partners/onboard-businesses/integrate-oauth/"),
  ],
};
