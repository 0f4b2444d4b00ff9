import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const salesflare: Provider = {
  id: "salesflare",
  name: "Salesflare",
  hosts: ["salesflare.com"],
  page: "https://app.salesflare.com/#/settings/apikeys",
  kinds: [
    secret("salesflare-api-key", "Salesflare API key", "read and change your customers", named(["salesflare"], chars(classes.base64Url, 45)), "https://api.salesflare.com/docs"),
  ],
};
