import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.revenuecat.com/docs/projects/authentication";

export const revenuecat: Provider = {
  id: "revenuecat",
  name: "RevenueCat",
  hosts: ["revenuecat.com"],
  page: "https://app.revenuecat.com",
  kinds: [
    secret("revenuecat-secret-key", "RevenueCat secret API key", "read customers and grant purchases", named(["revenue_cat"], "sk_", chars(classes.alphanumeric, 28, 40)), docs),
    secret("revenuecat-apple-key", "RevenueCat public Apple key", "read offers in the app", prefixed("appl_", classes.letters, 24, 32), docs, { nature: "publishable" }),
    secret("revenuecat-google-key", "RevenueCat public Google key", "read offers in the app", prefixed("goog_", classes.letters, 24, 32), docs, { nature: "publishable" }),
    secret("revenuecat-amazon-key", "RevenueCat public Amazon key", "read offers in the app", prefixed("amzn_", classes.letters, 24, 32), docs, { nature: "publishable" }),
    secret("revenuecat-stripe-key", "RevenueCat public Stripe key", "record purchases", prefixed("strp_", classes.letters, 24, 32), docs, { nature: "publishable" }),
  ],
};
