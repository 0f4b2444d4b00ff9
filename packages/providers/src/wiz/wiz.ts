import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.wiz.io/wiz-docs/docs/using-the-wiz-api";
const near = ["wiz_client", "wiz_secret", "wiz_api", "wiz.io", "wiz"];

export const wiz: Provider = {
  id: "wiz",
  name: "Wiz",
  hosts: ["wiz.io"],
  page: "https://app.wiz.io/settings/service-accounts",
  kinds: [
    secret("wiz-client-secret", "Wiz service account secret", "read what was found in your clouds", named(near, chars(classes.alphanumeric, 64)), docs),
    secret("wiz-client-id", "Wiz service account ID", "tells the account; with its secret, read what was found", named(near, chars(classes.lowerAlphanumeric, 52, 53)), docs),
  ],
};
