import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.snipcart.com/v3/api-reference/authentication";
const near = ["snipcart"];

export const snipcart: Provider = {
  id: "snipcart",
  name: "Snipcart",
  hosts: ["snipcart.com"],
  page: "https://app.snipcart.com/dashboard/account/credentials",
  kinds: [
    secret("snipcart-secret-key", "Snipcart secret key", "read and change orders and customers", named(near, "S_", chars(classes.base64, 40, 90)), docs),
    secret("snipcart-test-secret-key", "Snipcart test secret key", "use the sandbox", named(near, "ST_", chars(classes.base64, 40, 90)), docs, { nature: "test" }),
    secret("snipcart-legacy-key", "Snipcart API key (older)", "read and change orders, or show a cart", named(near, chars(classes.base64, 60, 90)), docs),
  ],
};
