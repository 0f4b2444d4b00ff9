import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.woox.io/";
const near = ["woo_x", "woo_api", "woo_network"];

export const woox: Provider = {
  id: "woox",
  name: "WOO X",
  hosts: ["woox.io", "woo.org"],
  page: "https://woox.io/account/sub-account/api-keys",
  kinds: [
    secret("woox-api-key", "WOO X API key", "tells the account; with its secret, trade with it", named(near, chars(classes.base64, 22), "=="), docs),
    secret("woox-api-secret", "WOO X API secret", "trade with your account", named(near, chars(classes.upperAlphanumeric, 28)), docs),
  ],
};
