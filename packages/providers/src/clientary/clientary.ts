import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const clientary: Provider = {
  id: "clientary",
  name: "Clientary",
  hosts: ["clientary.com"],
  page: null,
  kinds: [
    secret("clientary-api-token", "Clientary API token", "read and change clients and invoices", named(["clientary", "ronin_app"], chars(classes.alphanumeric, 20)), "https://www.clientary.com/api"),
  ],
};
