import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.cashfree.com/docs/api-reference/authentication";

export const cashfree: Provider = {
  id: "cashfree",
  name: "Cashfree",
  hosts: ["cashfree.com"],
  page: "https://merchant.cashfree.com",
  kinds: [
    secret("cashfree-secret-key", "Cashfree secret key", "charge customers and pay out", parts("cfsk_ma_prod_", chars(classes.hex, 32), "_", chars(classes.hex, 8)), docs),
    secret("cashfree-secret-key-test", "Cashfree test secret key", "use the sandbox", parts("cfsk_ma_test_", chars(classes.hex, 32), "_", chars(classes.hex, 8)), docs, { nature: "test" }),
    secret("cashfree-secret-key-old", "Cashfree secret key (old form)", "charge customers and pay out", named(["cashfree"], chars(classes.hex, 40)), docs),
  ],
};
