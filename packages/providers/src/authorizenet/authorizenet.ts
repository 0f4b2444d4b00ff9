import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.authorize.net/api/reference/index.html";
const near = ["authorize_net", "authorize.net"];

export const authorizenet: Provider = {
  id: "authorizenet",
  name: "Authorize.net",
  hosts: ["authorize.net"],
  page: "https://account.authorize.net",
  kinds: [
    secret("authorizenet-transaction-key", "Authorize.net transaction key", "charge and refund cards", named(near, chars(classes.alphanumeric, 16)), docs),
    secret("authorizenet-signature-key", "Authorize.net signature key", "forge events that your server believes", named(near, chars(classes.upperHex, 128)), docs),
  ],
};
