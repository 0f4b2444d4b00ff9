import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.xero.com/documentation/guides/oauth2/auth-flow/";
const near = ["xero"];

export const xero: Provider = {
  id: "xero",
  name: "Xero",
  hosts: ["xero.com"],
  page: "https://developer.xero.com/app/manage",
  kinds: [
    secret("xero-client-secret", "Xero client secret", "act as your application on its users' books", named(near, chars(classes.base64Url, 48)), docs),
    secret("xero-client-id", "Xero client ID", "tells the application", named(near, chars(classes.upperHex, 32)), docs, { nature: "publishable" }),
    secret("xero-webhook-key", "Xero webhook key", "forge events that your server believes", named(near, chars(classes.base64, 86), "=="), docs),
  ],
};
