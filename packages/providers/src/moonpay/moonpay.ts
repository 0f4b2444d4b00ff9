import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://dev.moonpay.com/";

export const moonpay: Provider = {
  id: "moonpay",
  name: "MoonPay",
  hosts: ["moonpay.com"],
  page: "https://dashboard.moonpay.com/api_keys",
  kinds: [
    secret("moonpay-webhook-key", "MoonPay webhook key", "forge events that your server believes", prefixed("wk_live_", classes.alphanumeric, 20, 60), docs),
    secret("moonpay-test-webhook-key", "MoonPay test webhook key", "forge events of the sandbox", prefixed("wk_test_", classes.alphanumeric, 20, 60), docs, { nature: "test" }),
  ],
};
