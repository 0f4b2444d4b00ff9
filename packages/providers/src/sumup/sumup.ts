import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.sumup.com/tools/authorization/api-keys/";

export const sumup: Provider = {
  id: "sumup",
  name: "SumUp",
  hosts: ["sumup.com"],
  page: "https://me.sumup.com/settings/api-keys",
  kinds: [
    secret("sumup-secret-key", "SumUp secret API key", "take and refund payments", prefixed("sup_sk_", classes.alphanumeric, 24, 64), docs),
    secret("sumup-public-key", "SumUp public API key", "start a payment from a page", prefixed("sup_pk_", classes.alphanumeric, 24, 64), docs, { nature: "publishable" }),
    secret("sumup-client-secret", "SumUp client secret", "act as your application", prefixed("cc_sk_classic_", classes.alphanumeric, 40, 80), "https://developer.sumup.com/tools/authorization/oauth/"),
  ],
};
