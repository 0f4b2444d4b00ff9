import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.paypal.com/api/rest/authentication/";
const near = ["pay_pal"];

export const paypal: Provider = {
  id: "paypal",
  name: "PayPal",
  hosts: ["paypal.com"],
  page: "https://developer.paypal.com/dashboard/applications/live",
  kinds: [
    secret("paypal-client-secret", "PayPal client secret", "take and refund payments", named(near, "E", chars(classes.base64Url, 79)), docs),
    secret("paypal-client-id", "PayPal client ID", "tells the application; it is no secret alone", named(near, "A", chars(classes.base64Url, 79)), docs, { nature: "publishable" }),
    secret("paypal-access-token", "PayPal access token", "take and refund payments for some hours", prefixed("A21AA", classes.base64Url, 80, 120), docs),
  ],
};
