import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.paddle.com/api-reference/about/api-keys";

export const paddle: Provider = {
  id: "paddle",
  name: "Paddle",
  hosts: ["paddle.com"],
  page: "https://vendors.paddle.com/authentication-v2",
  kinds: [
    secret("paddle-api-key", "Paddle API key", "read customers, and charge or refund them", parts("pdl_live_apikey_", chars(classes.lowerAlphanumeric, 26), "_", chars(classes.alphanumeric, 22), "_", chars(classes.alphanumeric, 3)), docs),
    secret("paddle-sandbox-key", "Paddle sandbox API key", "use the sandbox", parts("pdl_sdbx_apikey_", chars(classes.lowerAlphanumeric, 26), "_", chars(classes.alphanumeric, 22), "_", chars(classes.alphanumeric, 3)), docs, { nature: "test" }),
    secret("paddle-webhook-secret", "Paddle webhook secret", "forge events that your server believes", parts("pdl_ntfset_", chars(classes.lowerAlphanumeric, 26), "_", chars(classes.base64, 32)), "https://developer.paddle.com/webhooks/about/signature-verification"),
    secret("paddle-client-token", "Paddle client-side token", "open a checkout from a page", named(["paddle"], "live_", chars(classes.alphanumeric, 27)), "https://developer.paddle.com/paddle-js/about/client-side-tokens", { nature: "publishable" }),
    secret("paddle-sandbox-client-token", "Paddle sandbox client-side token", "open a checkout in the sandbox", named(["paddle"], "test_", chars(classes.alphanumeric, 27)), "https://developer.paddle.com/paddle-js/about/client-side-tokens", { nature: "publishable" }),
    secret("paddle-legacy-key", "Paddle legacy API key", "read customers, and charge or refund them", named(["paddle"], chars(classes.alphanumeric, 50)), docs),
  ],
};
