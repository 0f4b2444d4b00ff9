import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.cybersource.com/docs/cybs/en-us/platform/developer/all/rest/rest-getting-started/restgs-http-message-intro.html";
const near = ["cybersource"];

export const cybersource: Provider = {
  id: "cybersource",
  name: "Cybersource",
  hosts: ["cybersource.com"],
  page: "https://businesscenter.cybersource.com/ebc2/",
  kinds: [
    secret("cybersource-shared-secret", "Cybersource shared secret key", "charge and refund cards", named(near, chars(classes.base64, 43), "="), docs),
    secret("cybersource-key-id", "Cybersource key ID", "tells the key; with its secret, charge", named(near, ...uuid), docs),
  ],
};
