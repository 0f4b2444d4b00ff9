import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const producthunt: Provider = {
  id: "producthunt",
  name: "Product Hunt",
  hosts: ["producthunt.com"],
  page: "https://www.producthunt.com/v2/oauth/applications",
  kinds: [
    secret("producthunt-token", "Product Hunt developer token or API secret", "read as you, and write where it may", named(["product_hunt"], chars(classes.base64Url, 43)), "https://api.producthunt.com/v2/docs"),
  ],
};
