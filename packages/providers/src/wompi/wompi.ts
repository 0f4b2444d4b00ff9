import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.wompi.co/en/docs/colombia/ambientes-y-llaves/";

export const wompi: Provider = {
  id: "wompi",
  name: "Wompi",
  hosts: ["wompi.co"],
  page: "https://comercios.wompi.co/developers",
  kinds: [
    secret("wompi-private-key", "Wompi private key", "take and refund payments", prefixed("prv_prod_", classes.alphanumeric, 24, 48), docs),
    secret("wompi-test-private-key", "Wompi test private key", "use the sandbox", prefixed("prv_test_", classes.alphanumeric, 24, 48), docs, { nature: "test" }),
    secret("wompi-events-key", "Wompi events secret", "forge events that your server believes", prefixed("prod_events_", classes.alphanumeric, 24, 48), docs),
    secret("wompi-integrity-key", "Wompi integrity secret", "change what a payment costs", prefixed("prod_integrity_", classes.alphanumeric, 24, 48), docs),
    secret("wompi-public-key", "Wompi public key", "start a payment from a page", prefixed("pub_prod_", classes.alphanumeric, 24, 48), docs, { nature: "publishable" }),
    secret("wompi-test-public-key", "Wompi test public key", "start a payment in the sandbox", prefixed("pub_test_", classes.alphanumeric, 24, 48), docs, { nature: "publishable" }),
  ],
};
