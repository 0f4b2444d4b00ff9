import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.revolut.com/docs/guides/manage-accounts/get-started/make-your-first-api-request";

export const revolut: Provider = {
  id: "revolut",
  name: "Revolut",
  hosts: ["revolut.com"],
  page: "https://business.revolut.com/settings/api",
  kinds: [
    secret("revolut-business-token", "Revolut Business access token", "read accounts and pay out for forty minutes", prefixed("oa_prod_", classes.base64Url, 40, 64), docs),
    secret("revolut-business-sandbox-token", "Revolut Business sandbox access token", "use the sandbox", prefixed("oa_sand_", classes.base64Url, 40, 64), docs, { nature: "test" }),
    secret("revolut-merchant-key", "Revolut Merchant secret key", "take and refund payments", named(["revolut"], "sk_", chars(classes.base64Url, 48, 72)), "https://developer.revolut.com/docs/guides/accept-payments/get-started/generate-the-api-key"),
  ],
};
