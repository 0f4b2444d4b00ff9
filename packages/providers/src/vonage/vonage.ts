import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.vonage.com/en/getting-started/concepts/authentication";
const near = ["vonage", "nexmo"];

export const vonage: Provider = {
  id: "vonage",
  name: "Vonage",
  hosts: ["vonage.com", "nexmo.com"],
  page: "https://dashboard.vonage.com/settings",
  kinds: [
    secret("vonage-api-secret", "Vonage API secret", "send messages and calls at your cost", named(near, chars(classes.alphanumeric, 16)), docs),
    secret("vonage-signature-secret", "Vonage signature secret", "forge messages that your server believes", named(near, chars(classes.alphanumeric, 40, 64)), docs),
  ],
};
