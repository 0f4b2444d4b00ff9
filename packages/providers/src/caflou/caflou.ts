import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const caflou: Provider = {
  id: "caflou",
  name: "Caflou",
  hosts: ["caflou.com"],
  page: "https://app.caflou.com",
  kinds: [
    secret("caflou-api-token", "Caflou API token", "read and change projects and invoices", named(["caflou"], chars(classes.alphanumeric, 155)), "https://www.caflou.com/api"),
  ],
};
