import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.billplz.com/api#authentication";
const near = ["billplz"];

export const billplz: Provider = {
  id: "billplz",
  name: "Billplz",
  hosts: ["billplz.com", "billplz-sandbox.com"],
  page: "https://www.billplz.com/enterprise/setting",
  kinds: [
    secret("billplz-secret-key", "Billplz API secret key", "make and read bills", named(near, ...uuid), docs),
    secret("billplz-signature-key", "Billplz X Signature key", "forge events that your server believes", named(near, "S-", chars(classes.base64Url, 22)), docs),
  ],
};
