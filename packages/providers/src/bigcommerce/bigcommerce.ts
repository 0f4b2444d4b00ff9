import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.bigcommerce.com/docs/start/authentication/api-accounts";
const near = ["big_commerce", "x_auth_token"];

export const bigcommerce: Provider = {
  id: "bigcommerce",
  name: "BigCommerce",
  hosts: ["bigcommerce.com", "mybigcommerce.com"],
  page: "https://login.bigcommerce.com/deep-links/settings/auth/api-accounts",
  kinds: [
    secret("bigcommerce-access-token", "BigCommerce access token or client ID", "read and change a store", named(near, chars(classes.lowerAlphanumeric, 31)), docs),
    secret("bigcommerce-client-secret", "BigCommerce client secret", "act as your application", named(near, chars(classes.hex, 64)), docs),
  ],
};
