import { chars, classes, named, parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.worldpay.com/products/access/get-started";

export const worldpay: Provider = {
  id: "worldpay",
  name: "Worldpay",
  hosts: ["worldpay.com"],
  page: "https://dashboard.worldpay.com",
  kinds: [
    secret("worldpay-live-key", "Worldpay service key", "take payments", parts("L_S_", ...uuid), docs),
    secret("worldpay-test-key", "Worldpay test service key", "use the sandbox", parts("T_S_", ...uuid), docs, { nature: "test" }),
    secret("worldpay-client-key", "Worldpay client key", "start a payment from a page", parts("L_C_", ...uuid), docs, { nature: "publishable" }),
    secret("worldpay-test-client-key", "Worldpay test client key", "start a payment in the sandbox", parts("T_C_", ...uuid), docs, { nature: "publishable" }),
    secret("worldpay-password", "Worldpay Access password", "take payments, together with a user name", named(["worldpay_password", "worldpay_secret", "worldpay_api", "worldpay"], chars(classes.base64Url, 20, 64)), docs),
  ],
};
