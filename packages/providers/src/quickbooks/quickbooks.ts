import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/oauth-2.0";
const near = ["quick_books", "intuit", "qbo_"];

export const quickbooks: Provider = {
  id: "quickbooks",
  name: "QuickBooks",
  hosts: ["intuit.com"],
  page: "https://developer.intuit.com/app/developer/dashboard",
  kinds: [
    secret("quickbooks-client-secret", "QuickBooks client secret", "act as your application", named(near, chars(classes.alphanumeric, 40)), docs),
    secret("quickbooks-refresh-token", "QuickBooks refresh token or client ID", "read and change the books of a company", named(near, "AB", chars(classes.alphanumeric, 48)), docs),
  ],
};
