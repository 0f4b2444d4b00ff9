import { parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.tabby.ai/pay-in-4-custom-integration/quick-start";

export const tabbypay: Provider = {
  id: "tabbypay",
  name: "Tabby (payments)",
  hosts: ["tabby.ai"],
  page: "https://merchant.tabby.ai",
  kinds: [
    secret("tabbypay-secret-key", "Tabby (payments) secret key", "take and refund payments", parts("sk_", ...uuid), docs),
    secret("tabbypay-public-key", "Tabby (payments) public key", "start a payment from a page", parts("pk_", ...uuid), docs, { nature: "publishable" }),
  ],
};
