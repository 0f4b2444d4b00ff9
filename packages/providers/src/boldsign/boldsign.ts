import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const boldsign: Provider = {
  id: "boldsign",
  name: "BoldSign",
  hosts: ["boldsign.com"],
  page: "https://app.boldsign.com/api-management/api-key",
  kinds: [
    secret("boldsign-api-key", "BoldSign API key", "send and read documents to sign", named(["bold_sign"], chars(classes.base64, 48)), "https://developers.boldsign.com/authentication/api-key/"),
  ],
};
