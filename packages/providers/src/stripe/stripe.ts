import { classes, prefixed } from "../fixed-form.ts";
import type { Nature, Provider, TokenKind } from "../provider.ts";

const kind = (id: string, name: string, reach: string, nature: Nature, prefix: string, min = 24, max = 247): TokenKind => ({
  id, name, reach, nature, ...prefixed(prefix, classes.alphanumeric, min, max), source: ["https://docs.stripe.com/keys"],
});

/** After the prefix, whether it is a live key: `live_`. */
const organizationCharacters = { inClass: "A-Za-z0-9_", drawn: classes.alphanumeric.drawn };

export const stripe: Provider = {
  id: "stripe",
  name: "Stripe",
  hosts: ["stripe.com"],
  page: "https://dashboard.stripe.com/apikeys",
  kinds: [
    kind("stripe-secret", "Stripe secret key", "move money and read every customer", "secret", "sk_live_"),
    kind("stripe-restricted", "Stripe restricted key", "do what it was restricted to, with real money", "secret", "rk_live_"),
    { ...kind("stripe-organization", "Stripe organization key", "move money of every account of the organization", "secret", "sk_org_"), ...prefixed("sk_org_", organizationCharacters, 24, 247), source: ["https://docs.stripe.com/keys/organization-api-keys"] },
    kind("stripe-secret-test", "Stripe test key", "use the sandbox", "test", "sk_test_"),
    kind("stripe-restricted-test", "Stripe restricted test key", "use a part of the sandbox", "test", "rk_test_"),
    kind("stripe-publishable", "Stripe publishable key", "start a payment from a page", "publishable", "pk_live_"),
    kind("stripe-publishable-test", "Stripe publishable test key", "start a payment in the sandbox", "publishable", "pk_test_"),
    { ...kind("stripe-webhook", "Stripe webhook secret", "forge events that your server believes", "secret", "whsec_", 32, 64), source: ["https://docs.stripe.com/webhooks#verify-official-libraries"] },
  ],
};
