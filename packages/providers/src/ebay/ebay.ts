import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ebay: Provider = {
  id: "ebay",
  name: "eBay",
  hosts: ["ebay.com"],
  page: "https://developer.ebay.com/my/keys",
  kinds: [
    secret("ebay-client-secret", "eBay client secret (Cert ID)", "act as the application", parts("PRD-", chars(classes.hex, 12), "-", chars(classes.hex, 4), "-", chars(classes.hex, 4), "-", chars(classes.hex, 4), "-", chars(classes.hex, 4)), "https://developer.ebay.com/api-docs/static/gs_create-the-ebay-api-keysets.html"),
    secret("ebay-client-secret-sandbox", "eBay sandbox client secret", "act as the application in the sandbox", parts("SBX-", chars(classes.hex, 12), "-", chars(classes.hex, 4), "-", chars(classes.hex, 4), "-", chars(classes.hex, 4), "-", chars(classes.hex, 4)), "https://developer.ebay.com/api-docs/static/gs_create-the-ebay-api-keysets.html", { nature: "test" }),
  ],
};
