import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.squareup.com/docs/build-basics/access-tokens";

export const square: Provider = {
  id: "square",
  name: "Square",
  hosts: ["squareup.com", "square.com"],
  page: "https://developer.squareup.com/apps",
  kinds: [
    {
      id: "square-access", name: "Square access token", reach: "take payments and read customers", nature: "secret",
      ...prefixed("EAAA", classes.base64Url, 60),
      source: [docs],
    },
    {
      id: "square-application-secret", name: "Square application secret", reach: "act as the application", nature: "secret",
      ...prefixed("sq0csp-", classes.base64Url, 43),
      source: [docs],
    },
    secret("square-access-older", "Square access token (older)", "take payments and read customers", prefixed("sq0atp-", classes.base64Url, 22), docs),
    secret("square-sandbox-secret", "Square sandbox application secret", "use the sandbox", prefixed("sandbox-sq0csb-", classes.base64Url, 43), docs, { nature: "test" }),
    secret("square-application-id", "Square application ID", "start a payment from a page", prefixed("sq0idp-", classes.base64Url, 22), docs, { nature: "publishable" }),
    secret("square-sandbox-id", "Square sandbox application ID", "start a payment in the sandbox", prefixed("sandbox-sq0idb-", classes.base64Url, 22), docs, { nature: "publishable" }),
    secret("square-webhook", "Square webhook signature key", "forge events that your server believes", named(["square_webhook", "square_signature"], chars(classes.base64Url, 22)), "https://developer.squareup.com/docs/webhooks/step3validate"),
  ],
};
