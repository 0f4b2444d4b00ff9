import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.pagar.me/docs/chaves-de-acesso";
const near = ["pagar_me", "pagar.me"];

export const pagarme: Provider = {
  id: "pagarme",
  name: "Pagar.me",
  hosts: ["pagar.me"],
  page: "https://dash.pagar.me",
  kinds: [
    secret("pagarme-secret-key", "Pagar.me secret key", "charge and refund your customers", named(near, "sk_", chars(classes.alphanumeric, 16)), docs),
    secret("pagarme-secret-test-key", "Pagar.me secret test key", "use the sandbox", named(near, "sk_test_", chars(classes.alphanumeric, 16)), docs, { nature: "test" }),
    secret("pagarme-api-key", "Pagar.me API key (v4)", "charge and refund your customers", prefixed("ak_live_", classes.alphanumeric, 30), docs),
    secret("pagarme-api-test-key", "Pagar.me test API key (v4)", "use the sandbox", prefixed("ak_test_", classes.alphanumeric, 30), docs, { nature: "test" }),
    secret("pagarme-encryption-key", "Pagar.me encryption key (v4)", "encrypt a card on a page", prefixed("ek_live_", classes.alphanumeric, 30), docs, { nature: "publishable" }),
  ],
};
