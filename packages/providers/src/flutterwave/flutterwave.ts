import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const flutterwave: Provider = {
  id: "flutterwave",
  name: "Flutterwave",
  hosts: ["flutterwave.com"],
  page: "https://app.flutterwave.com/dashboard/settings/apis",
  kinds: [
    secret("flutterwave-secret-key", "Flutterwave secret key", "move money", parts("FLWSECK-", chars(classes.lowerAlphanumeric, 32), "-X"), "https://developer.flutterwave.com/docs/api-keys"),
    secret("flutterwave-secret-key-test", "Flutterwave test secret key", "move money that does not exist", parts("FLWSECK_TEST-", chars(classes.lowerAlphanumeric, 32), "-X"), "https://developer.flutterwave.com/docs/api-keys", { nature: "test" }),
    secret("flutterwave-public-key", "Flutterwave public key", "start a payment from a page", parts("FLWPUBK-", chars(classes.lowerAlphanumeric, 32), "-X"), "https://developer.flutterwave.com/docs/api-keys", { nature: "publishable" }),
    secret("flutterwave-public-key-test", "Flutterwave test public key", "start a payment in the sandbox", parts("FLWPUBK_TEST-", chars(classes.lowerAlphanumeric, 32), "-X"), "https://developer.flutterwave.com/docs/api-keys", { nature: "publishable" }),
  ],
};
