import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const shopify: Provider = {
  id: "shopify",
  name: "Shopify",
  hosts: ["shopify.com", "myshopify.com", "shopify.dev"],
  page: null,
  kinds: [
    {
      id: "shopify-admin", name: "Shopify admin API token", reach: "read and change the shop, its orders and customers", nature: "secret",
      ...prefixed("shpat_", classes.alphanumeric, 32),
      source: ["https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing", "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens"],
    },
    {
      id: "shopify-custom-app", name: "Shopify custom app token", reach: "read and change what the app was allowed", nature: "secret",
      ...prefixed("shpca_", classes.alphanumeric, 32),
      source: ["https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing", "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens"],
    },
    {
      id: "shopify-private-app", name: "Shopify private app password", reach: "read and change what the app was allowed", nature: "secret",
      ...prefixed("shppa_", classes.alphanumeric, 32),
      source: ["https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing", "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens"],
    },
    {
      id: "shopify-app-secret", name: "Shopify app secret", reach: "forge what the shop says to the app", nature: "secret",
      ...prefixed("shpss_", classes.alphanumeric, 32),
      source: ["https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing", "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens"],
    },
  ],
};
