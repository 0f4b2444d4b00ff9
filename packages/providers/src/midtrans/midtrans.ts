import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.midtrans.com/docs/authentication";

export const midtrans: Provider = {
  id: "midtrans",
  name: "Midtrans",
  hosts: ["midtrans.com"],
  page: "https://dashboard.midtrans.com/settings/access_keys",
  kinds: [
    secret("midtrans-server-key", "Midtrans server key", "take and refund payments", prefixed("Mid-server-", classes.base64Url, 24), docs),
    secret("midtrans-sandbox-server-key", "Midtrans sandbox server key", "use the sandbox", prefixed("SB-Mid-server-", classes.base64Url, 24), docs, { nature: "test" }),
    secret("midtrans-client-key", "Midtrans client key", "start a payment from a page", prefixed("Mid-client-", classes.base64Url, 16), docs, { nature: "publishable" }),
    secret("midtrans-sandbox-client-key", "Midtrans sandbox client key", "start a payment in the sandbox", prefixed("SB-Mid-client-", classes.base64Url, 16), docs, { nature: "publishable" }),
    secret("midtrans-iris-key", "Midtrans Iris key", "pay out from your balance", prefixed("IRIS-", classes.base64Url, 20, 60), docs),
  ],
};
