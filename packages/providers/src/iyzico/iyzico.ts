import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.iyzico.com/en/getting-started/preliminaries/authentication";
const near = ["iyzico", "iyzipay", "iyzi"];

export const iyzico: Provider = {
  id: "iyzico",
  name: "iyzico",
  hosts: ["iyzico.com", "iyzipay.com"],
  page: "https://merchant.iyzipay.com",
  kinds: [
    secret("iyzico-secret-key", "iyzico key", "take and refund payments", named(near, chars(classes.alphanumeric, 32)), docs),
    secret("iyzico-sandbox-key", "iyzico sandbox key", "use the sandbox", named(near, "sandbox-", chars(classes.alphanumeric, 32)), docs, { nature: "test" }),
  ],
};
