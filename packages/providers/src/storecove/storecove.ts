import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const storecove: Provider = {
  id: "storecove",
  name: "Storecove",
  hosts: ["storecove.com"],
  page: "https://app.storecove.com",
  kinds: [
    secret("storecove-api-key", "Storecove API key", "send and read invoices", named(["storecove"], chars(classes.base64Url, 43)), "https://www.storecove.com/docs/"),
  ],
};
