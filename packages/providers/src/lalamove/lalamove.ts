import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.lalamove.com/";
const near = ["lala_move"];

export const lalamove: Provider = {
  id: "lalamove",
  name: "Lalamove",
  hosts: ["lalamove.com"],
  page: "https://partnerportal.lalamove.com",
  kinds: [
    secret("lalamove-secret", "Lalamove secret", "order deliveries at your cost", named(near, "sk_prod_", chars(classes.base64, 64)), docs),
    secret("lalamove-test-secret", "Lalamove test secret", "use the sandbox", named(near, "sk_test_", chars(classes.base64, 64)), docs, { nature: "test" }),
  ],
};
