import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.unzer.com/reference/api-basics/authentication/";

export const unzer: Provider = {
  id: "unzer",
  name: "Unzer",
  hosts: ["unzer.com"],
  page: "https://insights.unzer.com",
  kinds: [
    secret("unzer-private-key", "Unzer private key", "take and refund payments", prefixed("p-priv-", classes.alphanumeric, 28, 40), docs),
    secret("unzer-test-private-key", "Unzer test private key", "use the sandbox", prefixed("s-priv-", classes.alphanumeric, 28, 40), docs, { nature: "test" }),
    secret("unzer-public-key", "Unzer public key", "start a payment from a page", prefixed("p-pub-", classes.alphanumeric, 28, 40), docs, { nature: "publishable" }),
    secret("unzer-test-public-key", "Unzer test public key", "start a payment in the sandbox", prefixed("s-pub-", classes.alphanumeric, 28, 40), docs, { nature: "publishable" }),
  ],
};
