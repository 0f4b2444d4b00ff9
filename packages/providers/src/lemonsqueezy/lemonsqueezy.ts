import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lemonsqueezy: Provider = {
  id: "lemonsqueezy",
  name: "Lemon Squeezy",
  hosts: ["lemonsqueezy.com"],
  page: "https://app.lemonsqueezy.com/settings/api",
  kinds: [
    secret("lemonsqueezy-license-key", "Lemon Squeezy licence key", "use what it was sold for", named(["lemonsqueezy_license", "lemon_squeezy"], ...uuid), "https://docs.lemonsqueezy.com/help/licensing/license-api"),
    secret("lemonsqueezy-webhook-secret", "Lemon Squeezy webhook secret", "forge events that your server believes", named(["lemonsqueezy_webhook", "lemonsqueezy_signing", "lemon_squeezy_webhook", "lemonsqueezy_secret"], chars(classes.alphanumeric, 16, 40)), "https://docs.lemonsqueezy.com/help/webhooks/signing-requests"),
  ],
};
