import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
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
    secret("shopify-theme", "Shopify Theme Access password", "change the shop's themes", prefixed("shptka_", classes.alphanumeric, 32), "https://shopify.dev/docs/storefronts/themes/tools/theme-access"),
    secret("shopify-partner", "Shopify Partner API token", "read what your apps earn, and who installed them", prefixed("prtapi_", classes.hex, 32), "https://shopify.dev/docs/api/partner"),
    secret("shopify-cli-token", "Shopify CLI token", "deploy the apps of your organization", prefixed("atkn_", classes.base64Url, 32, 380), "https://shopify.dev/docs/apps/launch/deployment/deploy-in-ci-cd-pipeline"),
    secret("shopify-storefront", "Shopify Storefront access token", "read what the shop shows", named(["storefront_access", "x-shopify-storefront-access-token", "shopify_storefront"], chars(classes.hex, 32)), "https://shopify.dev/docs/api/storefront", { nature: "publishable" }),
  ],
};
