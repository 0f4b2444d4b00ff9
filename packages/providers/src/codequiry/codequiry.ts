import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const codequiry: Provider = {
  id: "codequiry",
  name: "Codequiry",
  hosts: ["codequiry.com"],
  page: "https://dashboard.codequiry.com/api",
  kinds: [
    secret("codequiry-api-key", "Codequiry API key", "check code at your credits", named(["codequiry"], chars(classes.alphanumeric, 64)), "https://codequiry.com/usage/api"),
  ],
};
