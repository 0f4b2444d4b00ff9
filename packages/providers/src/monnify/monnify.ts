import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.monnify.com/docs/authentication";

export const monnify: Provider = {
  id: "monnify",
  name: "Monnify",
  hosts: ["monnify.com"],
  page: "https://app.monnify.com/developer",
  kinds: [
    secret("monnify-api-key", "Monnify API key", "tells the merchant; with its secret, take payments", prefixed("MK_PROD_", classes.upperAlphanumeric, 10), docs),
    secret("monnify-test-api-key", "Monnify test API key", "use the sandbox", prefixed("MK_TEST_", classes.upperAlphanumeric, 10), docs, { nature: "test" }),
    secret("monnify-secret-key", "Monnify secret key", "take payments and pay out", named(["monnify"], chars(classes.upperAlphanumeric, 32)), docs),
  ],
};
