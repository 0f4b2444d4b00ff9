import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://documentation-apidocumentation.trustpilot.com/authentication";
const near = ["trust_pilot"];

export const trustpilot: Provider = {
  id: "trustpilot",
  name: "Trustpilot",
  hosts: ["trustpilot.com"],
  page: "https://businessapp.b2b.trustpilot.com",
  kinds: [
    secret("trustpilot-api-key", "Trustpilot API key", "read reviews of your company", named(near, chars(classes.alphanumeric, 32)), docs),
    secret("trustpilot-api-secret", "Trustpilot API secret", "invite and answer in your company's name", named(near, chars(classes.alphanumeric, 16)), docs),
  ],
};
