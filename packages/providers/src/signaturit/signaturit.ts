import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const signaturit: Provider = {
  id: "signaturit",
  name: "Signaturit",
  hosts: ["signaturit.com"],
  page: "https://app.signaturit.com",
  kinds: [
    secret("signaturit-access-token", "Signaturit access token", "send and read documents for signature", named(["signaturit"], chars(classes.alphanumeric, 86)), "https://docs.signaturit.com"),
  ],
};
