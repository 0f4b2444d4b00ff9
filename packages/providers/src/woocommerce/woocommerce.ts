import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication";

export const woocommerce: Provider = {
  id: "woocommerce",
  name: "WooCommerce",
  hosts: ["woocommerce.com"],
  page: null,
  kinds: [
    secret("woocommerce-consumer-key", "WooCommerce consumer key", "tells the user; with its secret, read and change a shop", prefixed("ck_", classes.hex, 40), docs),
    secret("woocommerce-consumer-secret", "WooCommerce consumer secret", "read and change a shop and its orders", prefixed("cs_", classes.hex, 40), docs),
  ],
};
